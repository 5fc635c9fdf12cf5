"""A second implementation of the tree, written from RFC 6962, section 2.1, with the standard library only.

It recurses as the RFC's definitions do, on purpose unlike the code it checks. It reads one JSON array of questions
from standard input and writes one JSON array of answers. Hashes and entries travel as hexadecimal.
"""

import base64
import hashlib
import json
import sys


def sha256(data):
    return hashlib.sha256(data).digest()


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def mth(entries):
    if not entries:
        return sha256(b"")
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0])
    k = split(len(entries))
    return sha256(b"\x01" + mth(entries[:k]) + mth(entries[k:]))


def path(m, entries):
    if len(entries) == 1:
        return []
    k = split(len(entries))
    if m < k:
        return path(m, entries[:k]) + [mth(entries[k:])]
    return path(m - k, entries[k:]) + [mth(entries[:k])]


def subproof(m, entries, whole):
    if m == len(entries):
        return [] if whole else [mth(entries)]
    k = split(len(entries))
    if m <= k:
        return subproof(m, entries[:k], whole) + [mth(entries[k:])]
    return subproof(m - k, entries[k:], False) + [mth(entries[:k])]


def root_from_path(m, n, leaf, hashes):
    """The root that a path leads to, by the recursion of PATH read backwards."""
    if n == 1:
        if hashes:
            raise ValueError("path too long")
        return leaf
    if not hashes:
        raise ValueError("path too short")
    k = split(n)
    if m < k:
        return sha256(b"\x01" + root_from_path(m, k, leaf, hashes[:-1]) + hashes[-1])
    return sha256(b"\x01" + hashes[-1] + root_from_path(m - k, n - k, leaf, hashes[:-1]))


def roots_from_subproof(m, n, hashes, whole, first):
    """The old and the new root that a consistency proof leads to, by the recursion of SUBPROOF read backwards."""
    if m == n:
        if whole:
            if hashes:
                raise ValueError("proof too long")
            return first, first
        if len(hashes) != 1:
            raise ValueError("proof of wrong length")
        return hashes[0], hashes[0]
    if not hashes:
        raise ValueError("proof too short")
    k = split(n)
    last = hashes[-1]
    if m <= k:
        old, new = roots_from_subproof(m, k, hashes[:-1], whole, first)
        return old, sha256(b"\x01" + new + last)
    old, new = roots_from_subproof(m - k, n - k, hashes[:-1], False, first)
    return sha256(b"\x01" + last + old), sha256(b"\x01" + last + new)


def answer(question):
    ask = question["ask"]
    if ask == "root":
        return mth([bytes.fromhex(e) for e in question["entries"]]).hex()
    if ask == "inclusion":
        return [h.hex() for h in path(question["index"], [bytes.fromhex(e) for e in question["entries"]])]
    if ask == "consistency":
        return [h.hex() for h in subproof(question["first"], [bytes.fromhex(e) for e in question["entries"]], True)]
    if ask == "verify inclusion":
        if not 0 <= question["index"] < question["size"]:
            return False
        try:
            hashes = [bytes.fromhex(h) for h in question["path"]]
            found = root_from_path(question["index"], question["size"], bytes.fromhex(question["leaf"]), hashes)
        except ValueError:
            return False
        return found.hex() == question["root"]
    if ask == "verify consistency":
        if not 0 < question["first"] <= question["second"]:
            return False
        try:
            hashes = [bytes.fromhex(h) for h in question["path"]]
            first = bytes.fromhex(question["firstRoot"])
            old, new = roots_from_subproof(question["first"], question["second"], hashes, True, first)
        except ValueError:
            return False
        return old.hex() == question["firstRoot"] and new.hex() == question["secondRoot"]
    if ask == "key id":
        material = bytes([question["type"]]) + bytes.fromhex(question["key"])
        return sha256(question["name"].encode() + b"\n" + material)[:4].hex()
    if ask == "base64":
        return base64.b64encode(bytes.fromhex(question["bytes"])).decode()
    raise SystemExit("unknown question: " + ask)


if __name__ == "__main__":
    json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
