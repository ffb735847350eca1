import torch


def augment(X, y, shifts, mirror=False):
    Z = torch.from_numpy(X.copy())
    h, w = X.shape[1:]
    parts = [Z]
    for a, b in shifts:
        P = torch.nn.functional.pad(Z, (abs(b), abs(b), abs(a), abs(a)))
        parts.append(P[:, abs(a) - a : abs(a) - a + h, abs(b) - b : abs(b) - b + w])
    if mirror:
        parts.append(Z.flip(2))
    return torch.cat(parts).numpy(), np.tile(y, len(parts))
