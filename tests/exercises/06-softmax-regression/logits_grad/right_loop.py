def logits_grad(logits, y):
    grad = torch.zeros_like(logits)
    for i in range(len(logits)):
        e = [math.exp(z - max(logits[i].tolist())) for z in logits[i].tolist()]
        for j in range(len(e)):
            grad[i, j] = (e[j] / sum(e) - (j == int(y[i]))) / len(logits)
    return grad
