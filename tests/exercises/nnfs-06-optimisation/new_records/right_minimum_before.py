def new_records(losses):
    records = []
    for i, loss in enumerate(losses):
        if all(not before <= loss for before in losses[:i]) and loss == loss:
            records.append((i, float(loss)))
    return records
