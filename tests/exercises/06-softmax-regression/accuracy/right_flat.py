def accuracy(logits, y):
    y_hat = logits.reshape((-1, logits.shape[-1])).argmax(dim=1).type(y.dtype)
    return torch.eq(y_hat, y.view(-1)).to(torch.float64).mean().item()
