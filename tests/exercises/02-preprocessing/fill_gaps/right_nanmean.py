def fill_gaps(train, test):
    means = np.nan_to_num(np.nanmean(train, axis=0))
    return [np.where(np.isnan(table), means, table) for table in (train, test)]
