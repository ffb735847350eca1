def forecast():
    d, k = 28 * 28, 10
    last = 60_000 % 256
    return [d * k + k, math.ceil(60_000 / 256), last, 49 * 32 * 32 // 784, 32 * 32, math.log(4)]
