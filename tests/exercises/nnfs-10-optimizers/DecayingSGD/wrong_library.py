"""Lets the library do it, by a long way round.

loses: everything
says: SGD
"""

from helpers.nn import optimizers


class DecayingSGD:
    def __init__(self, lr, decay):
        self.inner = optimizers.SGD(lr, decay)

    def step(self, parameters, gradients):
        boxes = [nn.Parameter(parameter) for parameter in parameters]
        for box, gradient in zip(boxes, gradients, strict=True):
            box.grad = gradient
        self.inner.step(boxes)
        for parameter, box in zip(parameters, boxes, strict=True):
            parameter[...] = box.value
