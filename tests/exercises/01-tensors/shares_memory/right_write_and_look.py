def shares_memory(a, b):
    a, b = (torch.from_numpy(t) if isinstance(t, np.ndarray) else t for t in (a, b))
    kept, seen = a.clone(), b.clone()
    a.copy_(kept + 1)
    changed = bool((b != seen).any())
    a.copy_(kept)
    return changed
