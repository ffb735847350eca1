"""Two small tools: classes that keep their arguments, and methods that are added later."""

import inspect
from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

from torch import nn

Function = TypeVar("Function", bound=Callable)


def add_to_class(cls: type) -> Callable[[Function], Function]:
    """Make the function below a method of ``cls``; objects that exist already have it, too.

    The function is returned, so its name in the notebook stays what it was. A method of that name is replaced:
    the cell can be run again.

    Examples
    --------
    >>> class Greeter: ...
    >>> greeter = Greeter()
    >>> @add_to_class(Greeter)
    ... def hello(self):
    ...     return "hello"
    >>> greeter.hello()
    'hello'
    """

    def add(function: Function) -> Function:
        setattr(cls, function.__name__, function)
        return function

    return add


class HyperParameters:
    """A class whose objects keep the arguments of their ``__init__``.

    It is as if each ``__init__`` began with ``self.name = name`` for each of its arguments, defaults included.
    ``self.hparams`` lists them. Networks are left out (assign them after ``super().__init__()``, so that PyTorch
    registers their parameters), as are ``*args``, ``**kwargs`` and the names in ``ignore``.

    Notes
    -----
    ``__init_subclass__`` runs once for each class that is derived, and wraps the ``__init__`` which that class
    itself defines. The arguments are those of the call, matched to names by its signature. So a subclass that calls
    ``super().__init__(...)`` adds the parent's arguments to its own; no caller's frame is read, and no local
    variable is taken for an argument.

    Examples
    --------
    >>> class Model(HyperParameters, ignore=("c",)):
    ...     def __init__(self, a, b=2, c=3): ...
    >>> model = Model(1)
    >>> model.a, model.b, hasattr(model, "c"), model.hparams
    (1, 2, False, {'a': 1, 'b': 2})
    """

    def __init_subclass__(cls, ignore: Iterable[str] = (), **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        if "__init__" in vars(cls):
            cls.__init__ = _keeping(cls.__init__, frozenset([ignore] if isinstance(ignore, str) else ignore))


def _keeping(init: Callable, ignore: frozenset[str]) -> Callable:
    """``init``, which first stores its arguments as attributes."""
    signature = inspect.signature(init)
    gathered = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    names = [p.name for p in signature.parameters.values() if p.kind not in gathered and p.name not in ignore]

    @wraps(init)
    def keep_and_init(self: object, *args: object, **kwargs: object) -> None:
        try:
            call = signature.bind(self, *args, **kwargs)
        except TypeError:
            return init(self, *args, **kwargs)  # Python's own words say which argument is missing, and of what
        call.apply_defaults()
        kept = {name: call.arguments[name] for name in names[1:] if not isinstance(call.arguments[name], nn.Module)}
        for name, value in kept.items():
            setattr(self, name, value)
        self.hparams = getattr(self, "hparams", {}) | kept
        return init(self, *args, **kwargs)

    return keep_and_init
