import random


def stratified_split(y, seed):
    drawn = random.Random(seed)
    train, val, test = [], [], []
    labels = y.tolist()
    for c in sorted(set(labels)):
        places = [i for i, label in enumerate(labels) if label == c]
        drawn.shuffle(places)
        m = len(places) // 6
        val += places[:m]
        test += places[m : 2 * m]
        train += places[2 * m :]
    return torch.tensor(train), torch.tensor(val, dtype=torch.int64), torch.tensor(test, dtype=torch.int64)
