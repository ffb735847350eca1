"""Computes the result and looks at it.

loses: add stretches sizes of 1
says: Your answer uses `torch`
"""


def result_shape(op, *shapes):
    tensors = [torch.zeros(shape) for shape in shapes]
    try:
        if op == "add":
            return tuple(sum(tensors).shape)
        if op == "matmul":
            return tuple((tensors[0] @ tensors[1]).shape)
        return tuple({"cat": torch.cat, "stack": torch.stack}[op](tensors).shape)
    except RuntimeError as error:
        raise ValueError from error
