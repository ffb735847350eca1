accuracy = lambda logits, y: 1 - torch.count_nonzero(logits.argmax(-1).ravel() - y.ravel()) / y.numel()  # noqa: E731
