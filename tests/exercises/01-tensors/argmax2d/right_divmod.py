def argmax2d(M):
    return divmod(int(torch.argmax(M)), M.shape[1])
