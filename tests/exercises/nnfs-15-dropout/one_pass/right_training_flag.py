def one_pass(X, y, sizes, rate, seed):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    one, relu, two, drop = (
        nn.Dense(d, hidden, rng=rng, scale=0.5),
        nn.ReLU(),
        nn.Dense(hidden, k, rng=rng, scale=0.5),
        nn.Dropout(rate, rng),
    )
    loss = nn.SoftmaxCrossEntropy()
    loss.forward(two.forward(drop.forward(relu.forward(one.forward(X)))), y)
    one.backward(relu.backward(drop.backward(two.backward(loss.backward()))))
    grads = [p.grad for layer in (one, two) for p in layer.parameters()]
    drop.training = False
    return grads, two.forward(drop.forward(relu.forward(one.forward(X))))
