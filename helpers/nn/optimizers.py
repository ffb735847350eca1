"""Optimizers: how far each parameter moves, given its gradient.

An optimizer keeps what it remembers of a parameter itself, keyed by the parameter: two optimizers, or two
networks, never share a memory. One call of ``step`` is one update of all parameters.
"""

from collections.abc import Iterable

import numpy as np

from helpers.nn.arithmetic import FloatArray
from helpers.nn.layer import Parameter


class Optimizer:
    """What all optimizers share: the count of steps, the learning rate and its decay, the memory.

    Parameters
    ----------
    lr : float
        The learning rate of the first step.
    decay : float, default 0
        Inverse-time decay: step t, counted from 0, uses lr / (1 + decay · t).

    Attributes
    ----------
    initial_lr, decay : float
    steps : int
        The updates done so far.

    Raises
    ------
    ValueError
        If the rate is not positive, or the decay negative.
    """

    def __init__(self, lr: float, decay: float = 0.0) -> None:
        if not 0 < lr < np.inf:
            raise ValueError(f"lr must be a positive number. Received: lr={lr!r}.")
        if not 0 <= decay < np.inf:
            raise ValueError(f"decay must be 0 or a positive number. Received: decay={decay!r}.")
        self.initial_lr = float(lr)
        self.decay = float(decay)
        self.steps = 0
        self._memory: dict[Parameter, list[FloatArray]] = {}

    @property
    def lr(self) -> float:
        """The rate that the latest step used; before the first, the rate that it will use."""
        return self.initial_lr * (1.0 / (1.0 + self.decay * max(self.steps - 1, 0)))

    def step(self, parameters: Iterable[Parameter]) -> None:
        """Move each parameter's value, in place, by its gradient.

        Raises
        ------
        ValueError
            If there are no parameters.
        """
        parameters = list(parameters)
        if not parameters:
            raise ValueError(
                f"{type(self).__name__}.step needs at least one parameter. Received: none. "
                "Pass network.parameters(), and give the network a layer that learns."
            )
        self.steps += 1
        lr = self.lr
        for parameter in parameters:
            self._update(parameter, lr)

    def _update(self, parameter: Parameter, lr: float) -> None:
        raise NotImplementedError(f"{type(self).__name__} does not say how to update a parameter.")

    def _remember(self, parameter: Parameter, count: int) -> list[FloatArray]:
        """The ``count`` arrays remembered of a parameter, as precise as its gradient: zeros at first."""
        if parameter not in self._memory:
            dtype = np.result_type(parameter.value, parameter.grad)
            self._memory[parameter] = [np.zeros(parameter.shape, dtype) for _ in range(count)]
        return self._memory[parameter]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(lr={self.initial_lr:g}, decay={self.decay:g})"


class SGD(Optimizer):
    """Gradient descent, with momentum if you like.

        v = momentum · v - lr · gradient,    value += v

    Without momentum v is the plain step, -lr · gradient. The rate stands inside v, so a rate that decays does not
    slow what is already rolling. (torch keeps it outside; the two are equal while the rate is constant.)

    Parameters
    ----------
    lr : float, default 1
    decay : float, default 0
    momentum : float, default 0
        The share of the last step that is repeated, at least 0 and below 1.

    Examples
    --------
    >>> parameter = Parameter([1.0, -2.0])
    >>> parameter.grad = np.array([0.1, -0.2])
    >>> SGD(lr=0.5).step([parameter])
    >>> parameter.value.tolist()
    [0.95, -1.9]
    """

    def __init__(self, lr: float = 1.0, decay: float = 0.0, momentum: float = 0.0) -> None:
        super().__init__(lr, decay)
        self.momentum = _share("momentum", momentum)

    def _update(self, parameter: Parameter, lr: float) -> None:
        if self.momentum == 0:
            parameter.value -= lr * parameter.grad
            return
        (v,) = self._remember(parameter, 1)
        v *= self.momentum
        v -= lr * parameter.grad
        parameter.value += v


class AdaGrad(Optimizer):
    """A rate for each entry, which shrinks with all squared gradients that it has seen.

        c += gradient²,    value -= lr · gradient / (√c + epsilon)

    Parameters
    ----------
    lr : float, default 1
    decay : float, default 0
    epsilon : float, default 1e-7
        Keeps the denominator above 0.

    References
    ----------
    Duchi, Hazan and Singer, 2011, https://jmlr.org/papers/v12/duchi11a.html.
    """

    def __init__(self, lr: float = 1.0, decay: float = 0.0, epsilon: float = 1e-7) -> None:
        super().__init__(lr, decay)
        self.epsilon = _positive("epsilon", epsilon)

    def _update(self, parameter: Parameter, lr: float) -> None:
        (c,) = self._remember(parameter, 1)
        c += parameter.grad**2
        parameter.value -= lr * parameter.grad / (np.sqrt(c) + self.epsilon)


class RMSProp(Optimizer):
    """A rate for each entry, from a moving average of its squared gradients: unlike AdaGrad it forgets.

        c = rho · c + (1 - rho) · gradient²,    value -= lr · gradient / (√c + epsilon)

    Parameters
    ----------
    lr : float, default 0.001
    decay : float, default 0
    rho : float, default 0.9
        How much of the average stays at each step, at least 0 and below 1.
    epsilon : float, default 1e-7

    References
    ----------
    Tieleman and Hinton, 2012, *Neural Networks for Machine Learning*, lecture 6e.
    """

    def __init__(self, lr: float = 0.001, decay: float = 0.0, rho: float = 0.9, epsilon: float = 1e-7) -> None:
        super().__init__(lr, decay)
        self.rho = _share("rho", rho)
        self.epsilon = _positive("epsilon", epsilon)

    def _update(self, parameter: Parameter, lr: float) -> None:
        (c,) = self._remember(parameter, 1)
        c *= self.rho
        c += (1 - self.rho) * parameter.grad**2
        parameter.value -= lr * parameter.grad / (np.sqrt(c) + self.epsilon)


class Adam(Optimizer):
    """Moving averages of the gradient and of its square, both corrected for their start at zero.

        m = beta_1 · m + (1 - beta_1) · gradient,     m̂ = m / (1 - beta_1^t)
        c = beta_2 · c + (1 - beta_2) · gradient²,    ĉ = c / (1 - beta_2^t)
        value -= lr · m̂ / (√ĉ + epsilon)

    in step t, counted from 1. The corrected averages are not stored.

    Parameters
    ----------
    lr : float, default 0.001
    decay : float, default 0
    beta_1, beta_2 : float, default 0.9 and 0.999
        How much of each average stays at each step, at least 0 and below 1.
    epsilon : float, default 1e-7
        The paper and torch take 1e-8.

    References
    ----------
    Kingma and Ba, 2015, arXiv:1412.6980.
    """

    def __init__(
        self,
        lr: float = 0.001,
        decay: float = 0.0,
        beta_1: float = 0.9,
        beta_2: float = 0.999,
        epsilon: float = 1e-7,
    ) -> None:
        super().__init__(lr, decay)
        self.beta_1 = _share("beta_1", beta_1)
        self.beta_2 = _share("beta_2", beta_2)
        self.epsilon = _positive("epsilon", epsilon)

    def _update(self, parameter: Parameter, lr: float) -> None:
        m, c = self._remember(parameter, 2)
        m *= self.beta_1
        m += (1 - self.beta_1) * parameter.grad
        c *= self.beta_2
        c += (1 - self.beta_2) * parameter.grad**2
        m_hat = m / (1 - self.beta_1**self.steps)
        c_hat = c / (1 - self.beta_2**self.steps)
        parameter.value -= lr * m_hat / (np.sqrt(c_hat) + self.epsilon)


def _share(name: str, value: float) -> float:
    if not 0 <= value < 1:
        raise ValueError(f"{name} must be at least 0 and below 1. Received: {name}={value!r}.")
    return float(value)


def _positive(name: str, value: float) -> float:
    if not 0 < value < np.inf:
        raise ValueError(f"{name} must be a positive number. Received: {name}={value!r}.")
    return float(value)
