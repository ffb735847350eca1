"""Uses the ready-made norms.

loses: everything
says: Your answer uses `vector_norm`
"""


def norms(A):
    one, two = torch.linalg.vector_norm(A, 1), torch.linalg.vector_norm(A)
    return one, two, torch.linalg.matrix_norm(A, 1), torch.linalg.matrix_norm(A, 2)
