def softmax(Z):
    columns = Z.T - Z.max(axis=1)
    powers = np.exp(columns)
    return (powers / powers.sum(axis=0)).T
