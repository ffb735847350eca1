def one_pass(X, y, sizes, rate, seed):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    layers = [nn.Dense(d, hidden, rng=rng, scale=0.5), nn.ReLU()]
    last, loss = nn.Dense(hidden, k, rng=rng, scale=0.5), nn.SoftmaxCrossEntropy()
    layers += [nn.Dropout(rate, rng), last]
    a = X
    for layer in layers:
        a = layer.forward(a)
    loss.forward(a, y)
    upstream = loss.backward()
    for layer in layers[::-1]:
        upstream = layer.backward(upstream)
    gradients = [layers[0].W.grad.copy(), layers[0].b.grad.copy(), last.W.grad.copy(), last.b.grad.copy()]
    return [gradients, last.forward(layers[1].forward(layers[0].forward(X)))]
