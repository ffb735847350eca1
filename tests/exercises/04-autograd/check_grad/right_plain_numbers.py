def check_grad(f, grad, x):
    x, claimed = x.double().clone(), grad.flatten().tolist()
    place, worst, largest = x.view(-1), 0.0, 0.0
    for j, claim in enumerate(claimed):
        kept = place[j].item()
        place[j] = kept + 1e-6
        above = f(x).item()
        place[j] = kept - 1e-6
        below = f(x).item()
        place[j] = kept
        numeric = (above - below) / 2e-6
        worst = max(worst, abs(claim - numeric))
        largest = max(largest, abs(claim), abs(numeric))
    return worst / largest if largest > 0 else 0
