"""Asks the library.

loses: everything
says: Write the forward pass yourself
"""


def predict(X, W1, b1, W2, b2):
    y_hat = nn.Softmax().forward(nn.ReLU().forward(X @ W1 + b1) @ W2 + b2)
    return y_hat, y_hat.argmax(axis=1)
