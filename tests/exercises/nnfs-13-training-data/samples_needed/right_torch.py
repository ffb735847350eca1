import torch


def samples_needed(sizes, errors, target):
    x, y = (torch.log(torch.tensor(np.asarray(a, dtype=float))) for a in (sizes, errors))
    A = torch.stack([x, torch.ones_like(x)], 1)
    s, h = torch.linalg.lstsq(A, y[:, None]).solution.ravel().tolist()
    if s >= 0:
        raise ValueError
    return max(1, int(np.ceil(np.exp((np.log(target) - h) / s))))
