"""Tries two hundred widths and no more.

loses: more inputs than outputs, and the other way round
"""


def widest(n_in, n_out, budget):
    fitting = [h for h in range(1, 200) if (n_in + 1) * h + (h + 1) * h + (h + 1) * n_out <= budget]
    return max(fitting, default=0)
