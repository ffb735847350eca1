def widest(n_in, n_out, budget):
    def cost(h):
        return n_in * h + h + h * h + h + h * n_out + n_out

    h = 0
    while cost(h + 1) <= budget:
        h += 1
    return h
