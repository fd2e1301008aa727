#!/usr/bin/env python3
"""Writes uneven.csv and uneven_splines.csv: pip install opensim==4.6 numpy; python uneven.py"""
import numpy as np
import opensim

rng = np.random.default_rng(3)
x = np.sort(rng.uniform(0, 3, 80))
x = np.round(x + np.arange(80) * 0.01, 6)
y = np.round(np.sin(2 * x) + 0.1 * rng.standard_normal(80), 6)
np.savetxt("uneven.csv", np.c_[x, y], delimiter=",", header="time,y", comments="", fmt="%.17g")
table = opensim.TimeSeriesTable()
table.setColumnLabels(["y"])
for a, b in zip(x, y):
    table.appendRow(float(a), opensim.RowVector([float(b)]))
at = np.linspace(x[0], x[-1], 23)
with open("uneven_splines.csv", "w") as out:
    out.write("degree,error_variance," + ",".join(f"{k}{i}" for k in "vd" for i in range(23)) + "\n")
    for degree in (1, 3, 5, 7):
        for variance in (0.0, -1.0, 0.01):
            spline = opensim.GCVSplineSet(table, ["y"], degree, variance)
            numbers = [spline.evaluate(0, order, float(t)) for order in (0, 1) for t in at]
            out.write(f"{degree},{variance}," + ",".join("%.17g" % n for n in numbers) + "\n")
