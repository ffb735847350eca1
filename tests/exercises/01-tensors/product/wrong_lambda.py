"""The operator hides in a second lambda.

loses: everything
says: Your answer uses `@`
"""

h = lambda A, B: A @ B  # noqa: E731
product = lambda A, B: h(A, B)  # noqa: E731
