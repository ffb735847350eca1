def gradient_step(parameters, gradients, lr):
    g = np.concatenate([gradient.ravel() for gradient in gradients])
    copies = [parameter.copy() for parameter in parameters]
    for copy, gradient in zip(copies, gradients, strict=True):
        copy -= lr * gradient
    return copies, lr * float(g @ g)
