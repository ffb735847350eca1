def norms(A):
    columns = [sum(abs(float(a)) for a in column) for column in A.T]
    squares = torch.linalg.eigvalsh(A.T @ A)
    return [sum(columns), float((A**2).sum()) ** 0.5, max(columns), math.sqrt(max(0.0, squares.max().item()))]
