"""Compares the spans from first to last number, which lie across each other for two columns.

loses: a row and a column share, two columns do not
says: columns of one tensor have none in common
"""


def shares_memory(a, b):
    spans = []
    for t in (torch.as_tensor(a), torch.as_tensor(b)):
        last = sum((size - 1) * stride for size, stride in zip(t.shape, t.stride(), strict=True))
        spans.append((t.data_ptr(), t.data_ptr() + last * t.element_size()))
    (a_first, a_last), (b_first, b_last) = spans
    return a_first <= b_last and b_first <= a_last
