def softmax(X, dim):
    highest = X.max(dim=dim, keepdim=True).values
    e = (X - highest).exp()
    return e.div(e.sum(dim=dim, keepdim=True))
