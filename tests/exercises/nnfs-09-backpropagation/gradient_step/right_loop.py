def gradient_step(parameters, gradients, lr):
    new, fall = [], 0.0
    for parameter, gradient in zip(parameters, gradients, strict=True):
        new.append(parameter - lr * gradient)
        fall += lr * np.sum(gradient * gradient)
    return new, fall
