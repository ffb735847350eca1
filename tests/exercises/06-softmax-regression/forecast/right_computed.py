def forecast():
    d, k = 32 * 32, 10
    last = 50_000 % 256
    return [d * k + k, math.ceil(50_000 / 256), last, 98 * 16 * 16 // 784, 16 * 16, math.log(4)]
