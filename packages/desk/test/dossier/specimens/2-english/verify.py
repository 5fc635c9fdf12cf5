#!/usr/bin/env python3
"""Checks an Isnad dossier, offline, with Python 3.8 or newer and nothing else.

Written from the specifications, independently of the program that made the dossier:
RFC 8493 (BagIt), RFC 6962 and 9162 (Merkle trees), RFC 8032 (Ed25519), RFC 2104 (HMAC), RFC 3161 (timestamps),
C2SP signed-note, tlog-checkpoint, tlog-cosignature and tlog-proof, and the description of the format that Isnad
publishes (docs/formats/dossier.md).

    python3 verify.py                      checks the folder in which this file lies
    python3 verify.py DIR                  checks another one
    python3 verify.py --key KEY            expects this key, which you know from elsewhere
    python3 verify.py --cosigner KEY       a key of another newsroom, known from elsewhere
    python3 verify.py --earlier FILE       a checkpoint seen before: the ledger must have grown from it
    python3 verify.py --json               one line of JSON for each folder
    python3 verify.py --lang ar            in Arabic

Ends with 0 when nothing was found, 1 when a fault was found, 2 when it was called wrongly.
"""

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
import stat
import sys

FORMATS = ("isnad-dossier/1", "isnad-dossier/2")
CLAIMS = "this says nothing about whether the claims are true"
MAX_COUNT = 2**53 - 1
TAGS = ["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt"]
TAG_MANIFEST = "tagmanifest-sha256.txt"
PROOF = [
    "proof/" + name
    for name in (
        "checkpoint checkpoint.body checkpoint.sig key.txt key.pem publication.json publication.key "
        "publication.tlog-proof earlier.json"
    ).split()
]
PATH = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
ENTRY = re.compile(r"data/entries/(0|[1-9][0-9]{0,15})\.json")
OPTIONAL = re.compile(r"proof/(cosignatures/[a-z0-9-]{1,64}\.txt|anchors/[a-z0-9-]{1,64}\.tsr)")
DOSSIER = "data/dossier.json"


class Malformed(Exception):
    """Something that is not written as its specification has it."""


class Stop(Exception):
    """A stage found faults; the later ones build on it."""


# --- small readers -------------------------------------------------------------------------------------------------


def utf8(data):
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def unbase64(text):
    """RFC 4648, section 4, in its one canonical spelling."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Malformed("Base64")
    if base64.b64encode(data).decode("ascii") != text:
        raise Malformed("Base64")
    return data


def unhash(text):
    data = unbase64(text)
    if len(data) != 32:
        raise Malformed("hash")
    return data


def decimal(text):
    if not re.fullmatch(r"0|[1-9][0-9]{0,15}", text) or int(text) > MAX_COUNT:
        raise Malformed("number")
    return int(text)


def refuse_constant(name):
    raise ValueError(name)


def read_json(data):
    text = utf8(data)
    if text is None:
        return None
    try:
        return json.loads(text, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        return None


def as_object(value):
    return value if isinstance(value, dict) else {}


def as_text(value):
    return value if isinstance(value, str) else None


def as_count(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        return None
    return int(value) if 0 <= value <= MAX_COUNT and value == int(value) else None


# --- Ed25519, RFC 8032, section 5.1 --------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
I = pow(2, (P - 1) // 4, P)
IDENTITY = (0, 1, 1, 0)


def add(a, b):
    """Addition in extended coordinates (section 5.1.4)."""
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    w, x, y, z = f - e, h - g, h + g, f + e
    return (w * x % P, y * z % P, x * y % P, w * z % P)


def times(n, point):
    result = IDENTITY
    while n:
        if n & 1:
            result = add(result, point)
        point = add(point, point)
        n >>= 1
    return result


def same(a, b):
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point(data):
    """Decodes a point (section 5.1.3), in its canonical form only."""
    value = int.from_bytes(data, "little")
    sign, y = value >> 255, value & ((1 << 255) - 1)
    if y >= P:
        raise Malformed("point")
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if (v * x * x - u) % P:
        x = x * I % P
    if (v * x * x - u) % P or (x == 0 and sign):
        raise Malformed("point")
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = point(BASE_Y.to_bytes(32, "little"))


def of_prime_order(p):
    return not same(p, IDENTITY) and same(times(L, p), IDENTITY)


def enrol(data):
    """A key on which all verifiers agree: canonical, on the curve, of the prime order."""
    if len(data) != 32 or not of_prime_order(point(data)):
        raise Malformed("key")
    return data


def signed_by(key, message, signature):
    if len(signature) != 64:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L:
        return False
    try:
        r = point(signature[:32])
        a = point(key)
    except Malformed:
        return False
    if not of_prime_order(r):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return same(times(s, BASE), add(r, times(k, a)))


# --- keys, notes, checkpoints: C2SP --------------------------------------------------------------------------------


def is_name(name):
    return bool(name) and not any(c.isspace() or c == "+" or c < " " for c in name)


def parse_key(text):
    """`name+id+key` -> (name, id, type, public key)."""
    match = re.fullmatch(r"([^+]+)\+([0-9a-f]{8})\+([0-9A-Za-z+/=]+)", text)
    if not match:
        raise Malformed("key")
    name, number, encoded = match.groups()
    material = unbase64(encoded)
    if material[:1] not in (b"\x01", b"\x04") or not is_name(name):
        raise Malformed("key")
    enrol(material[1:])
    if hashlib.sha256(name.encode() + b"\n" + material).hexdigest()[:8] != number:
        raise Malformed("key")
    return name, bytes.fromhex(number), material[0], material[1:]


def parse_note(data):
    """A signed note -> (text with its last newline, [(name, id, signature)])."""
    if len(data) > 1_000_000 or any(b < 0x20 and b != 0x0A for b in data):
        raise Malformed("note")
    if utf8(data) is None or not data.endswith(b"\n"):
        raise Malformed("note")
    split = data.rfind(b"\n\n")
    if split < 0:
        raise Malformed("note")
    lines = data[split + 2 :].decode("utf-8").split("\n")[:-1]
    if not 1 <= len(lines) <= 16:
        raise Malformed("note")
    signatures = []
    for line in lines:
        match = re.fullmatch("\u2014 ([^ ]+) ([^ ]+)", line)
        if not match or not is_name(match.group(1)):
            raise Malformed("note")
        raw = unbase64(match.group(2))
        if len(raw) < 5:
            raise Malformed("note")
        signatures.append((match.group(1), raw[:4], raw[4:]))
    return data[: split + 1], signatures


def parse_checkpoint(text):
    """-> (origin, size, root)"""
    lines = text.decode("utf-8").split("\n")
    if lines.pop() != "" or len(lines) < 3 or "" in lines:
        raise Malformed("checkpoint")
    size, root = decimal(lines[1]), unhash(lines[2])
    if size == 0 and root != hashlib.sha256(b"").digest():
        raise Malformed("checkpoint")
    return lines[0], size, root


def line_valid(text, key, signature):
    """-> time for a cosigner's signature, 0 for a ledger's, None when it is wrong."""
    if key[2] == 1:
        return 0 if signed_by(key[3], text, signature) else None
    if len(signature) != 72:
        return None
    time = int.from_bytes(signature[:8], "big")
    message = b"cosignature/v1\ntime %d\n" % time + text
    return time if time <= MAX_COUNT and signed_by(key[3], message, signature[8:]) else None


def open_checkpoint(data, key):
    """-> (verdict, text, signatures, head); verdict is 'signed', 'NOT_SIGNED', 'SIGNATURE_WRONG' or 'ORIGIN_MISMATCH'."""
    text, signatures = parse_note(data)
    head = parse_checkpoint(text)
    ours = [raw for name, number, raw in signatures if (name, number) == key[:2]]
    if any(line_valid(text, key, raw) is None for raw in ours):
        return "SIGNATURE_WRONG", text, signatures, head
    if head[0] != key[0]:
        return "ORIGIN_MISMATCH", text, signatures, head
    return ("signed" if ours else "NOT_SIGNED"), text, signatures, head


# --- Merkle trees: RFC 9162, sections 2.1.3.2 and 2.1.4.2 -----------------------------------------------------------


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def included(leaf, index, size, path, root):
    if index >= size:
        raise Malformed("index")
    fn, sn, r = index, size - 1, leaf
    for p in path:
        if sn == 0:
            raise Malformed("path")
        if fn & 1 or fn == sn:
            r = node(p, r)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = node(r, p)
        fn, sn = fn >> 1, sn >> 1
    if sn:
        raise Malformed("path")
    return r == root


def extends(first, first_root, second, second_root, path):
    """0 < first < second"""
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    steps = ([first_root] if fn == 0 else []) + path
    if not steps:
        raise Malformed("path")
    fr = sr = steps[0]
    for c in steps[1:]:
        if sn == 0:
            raise Malformed("path")
        if fn & 1 or fn == sn:
            fr, sr = node(c, fr), node(c, sr)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = node(sr, c)
        fn, sn = fn >> 1, sn >> 1
    if sn:
        raise Malformed("path")
    return fr == first_root and sr == second_root


def parse_proof(data):
    """C2SP tlog-proof -> (has extra, index, path, checkpoint)"""
    split = data.find(b"\n\n")
    head = utf8(data[: max(split, 0)])
    if len(data) > 1_000_000 or head is None:
        raise Malformed("proof")
    lines = head.split("\n")
    if lines.pop(0) != "c2sp.org/tlog-proof@v1":
        raise Malformed("proof")
    extra = bool(lines) and lines[0].startswith("extra ")
    if extra:
        unbase64(lines.pop(0)[6:])
    match = re.fullmatch(r"index ([0-9]+)", lines.pop(0) if lines else "")
    if not match or len(lines) > 53:
        raise Malformed("proof")
    return extra, decimal(match.group(1)), [unhash(line) for line in lines], data[split + 2 :]


# --- DER and timestamps: ITU-T X.690, RFC 3161 ----------------------------------------------------------------------


def der(data):
    values, at = [], 0
    while at < len(data):
        if at + 1 >= len(data) or data[at] & 0x1F == 0x1F:
            raise Malformed("DER")
        tag, length, at = data[at], data[at + 1], at + 2
        if length >= 0x80:
            count = length & 0x7F
            if not 1 <= count <= 4 or at + count > len(data):
                raise Malformed("DER")
            length, at = int.from_bytes(data[at : at + count], "big"), at + count
        if at + length > len(data):
            raise Malformed("DER")
        values.append((tag, data[at : at + length]))
        at += length
    return values


def inside(value, tag):
    if value[0] != tag:
        raise Malformed("DER")
    return der(value[1])


def expect(value, tag, content):
    if value != (tag, bytes.fromhex(content)):
        raise Malformed("DER")


def common_name(data):
    try:
        values = der(data)
    except Malformed:
        return None
    for tag, content in values:
        if not tag & 0x20:
            continue
        try:
            pair = der(content)
        except Malformed:
            pair = []
        if len(pair) > 1 and pair[0] == (0x06, bytes.fromhex("550403")):
            return utf8(pair[1][1])
        found = common_name(content)
        if found is not None:
            return found
    return None


def read_token(data):
    """TimeStampResp -> (imprint, time, name of the authority as the token gives it)"""
    try:
        outer = der(data)
        if len(outer) != 1:
            raise Malformed("token")
        status, token = inside(outer[0], 0x30)[:2]
        granted = inside(status, 0x30)[0]
        if granted not in ((0x02, b"\x00"), (0x02, b"\x01")):
            raise Malformed("token")
        kind, explicit = inside(token, 0x30)[:2]
        expect(kind, 0x06, "2a864886f70d010702")
        encapsulated = inside(inside(explicit, 0xA0)[0], 0x30)[2]
        kind, explicit = inside(encapsulated, 0x30)[:2]
        expect(kind, 0x06, "2a864886f70d0109100104")
        octets = inside(explicit, 0xA0)[0]
        if octets[0] != 0x04:
            raise Malformed("token")
        info = inside(der(octets[1])[0], 0x30)
        algorithm, digest = inside(info[2], 0x30)[:2]
        expect(inside(algorithm, 0x30)[0], 0x06, "608648016503040201")
        if digest[0] != 0x04 or info[4][0] != 0x18:
            raise Malformed("token")
        when = re.fullmatch(r"(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{1,9})?Z", info[4][1].decode("ascii"), re.A)
        if not when:
            raise Malformed("token")
    except (IndexError, ValueError):
        raise Malformed("token")
    authority = next((content for tag, content in info if tag == 0xA0), None)
    at = "{}-{}-{}T{}:{}:{}Z".format(*when.groups()[:6])
    return digest[1], at, None if authority is None else common_name(authority)


# --- the dossier ----------------------------------------------------------------------------------------------------


class Check:
    def __init__(self, folder, keys, cosigners, earlier):
        self.folder, self.keys, self.cosigners, self.given = folder, keys, cosigners, earlier
        self.faults = set()
        self.present = {}
        self.signed = None

    def add(self, code, place):
        self.faults.add((code, place))

    def stage(self):
        if self.faults:
            raise Stop()

    def read(self, path):
        with open(os.path.join(self.folder, *path.split("/")), "rb") as file:
            return file.read()

    def pieces(self, path):
        with open(os.path.join(self.folder, *path.split("/")), "rb") as file:
            while True:
                piece = file.read(1 << 20)
                if not piece:
                    return
                yield piece

    def run(self):
        anchors, earlier = [], []
        try:
            self.list("")
            self.bag()
            self.stage()
            self.publication()
            self.stage()
            self.content()
            self.stage()
            earlier = self.history()
            self.stage()
            anchors = self.anchors()
            self.stage()
        except Stop:
            anchors, earlier = [], []
        order = lambda fault: (fault[0], fault[1].encode("utf-16-be", "surrogatepass"))
        return {
            "schema": "isnad-verdict/1",
            "files": "changed" if self.faults else "unchanged since signing",
            "faults": [{"code": code, "place": place} for code, place in sorted(self.faults, key=order)],
            "signed": None if self.faults else self.signed,
            "anchors": anchors,
            "earlier": earlier,
            "claims": CLAIMS,
        }

    def list(self, below):
        for entry in os.scandir(os.path.join(self.folder, *below.split("/")) if below else self.folder):
            path = below + "/" + entry.name if below else entry.name
            mode = entry.stat(follow_symlinks=False).st_mode
            if stat.S_ISDIR(mode):
                self.list(path)
            elif stat.S_ISREG(mode):
                self.present[path] = entry.stat().st_size
            else:
                self.add("LINK_FOUND", path)

    # RFC 8493

    def bag(self):
        for path in TAGS + [TAG_MANIFEST]:
            if path not in self.present:
                self.add("FILE_MISSING", path)
        self.stage()
        if self.read("bagit.txt") != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
            self.add("BAGIT_MALFORMED", "bagit.txt")
        names = (("manifest-sha256.txt", 64), ("manifest-sha512.txt", 128), (TAG_MANIFEST, 64))
        payload, payload512, tags = [self.manifest(name, digits) for name, digits in names]
        if payload is None or payload512 is None or tags is None:
            raise Stop()
        for path in payload:
            if not path.startswith("data/"):
                self.add("PATH_OUT_OF_PLACE", path)
        for path in set(payload) ^ set(payload512):
            self.add("MANIFESTS_DIFFER", path)
        for path in tags:
            if path.startswith(("data/", "proof/")) or path == TAG_MANIFEST:
                self.add("PATH_OUT_OF_PLACE", path)
        for path in self.present:
            if not (path == TAG_MANIFEST or path.startswith("proof/") or path in payload or path in tags):
                self.add("FILE_STRAY", path)
        for path, digest in list(payload.items()) + list(tags.items()):
            if path not in self.present:
                self.add("FILE_MISSING", path)
                continue
            short, long = hashlib.sha256(), hashlib.sha512()
            for piece in self.pieces(path):
                short.update(piece)
                long.update(piece)
            if short.hexdigest() != digest or payload512.get(path, long.hexdigest()) != long.hexdigest():
                self.add("FILE_ALTERED", path)
        self.stage()
        lines = (utf8(self.read("bag-info.txt")) or "").split("\n")
        oxum = "Payload-Oxum: %d.%d" % (sum(self.present[path] for path in payload), len(payload))
        if oxum not in lines:
            self.add("OXUM_MISMATCH", "bag-info.txt")
        named = [line[14:] for line in lines if line.startswith("Isnad-Format: ")]
        self.format = named[0] if len(named) == 1 and named[0] in FORMATS else None
        if self.format is None:
            self.add("FORMAT_UNKNOWN", "bag-info.txt")

    def manifest(self, name, digits):
        lines = (utf8(self.read(name)) or "").split("\n")
        found = {}
        bad = lines.pop() != "" or utf8(self.read(name)) is None
        for line in [] if bad else lines:
            digest, gap, path = line[:digits], line[digits : digits + 2], line[digits + 2 :]
            if gap != "  " or not re.fullmatch("[0-9a-f]{%d}" % digits, digest) or not PATH.fullmatch(path) or path in found:
                bad = True
                break
            found[path] = digest
        if bad:
            self.add("MANIFEST_MALFORMED", name)
            return None
        return found

    # the signature

    def publication(self):
        wanted, numbers = set(PROOF), []
        for path in self.present:
            match = ENTRY.fullmatch(path)
            if match:
                numbers.append(match.group(1))
                wanted.add("proof/entries/%s.tlog-proof" % match.group(1))
            elif path.startswith("data/entries/"):
                self.add("FILE_STRAY", path)
        for path in wanted - set(self.present):
            self.add("FILE_MISSING", path)
        for path in self.present:
            if path.startswith("proof/") and path not in wanted and not OPTIONAL.fullmatch(path):
                self.add("FILE_STRAY", path)
        self.stage()
        self.key = self.read_key()
        self.bytes = self.read("proof/checkpoint")
        try:
            verdict, self.text, self.signatures, self.head = open_checkpoint(self.bytes, self.key)
        except Malformed:
            verdict = "CHECKPOINT_MALFORMED"
        if verdict != "signed":
            self.add(verdict, "proof/checkpoint")
            raise Stop()
        self.stock_files()
        published = self.entry("proof/publication.json", "proof/publication.tlog-proof")
        self.stage()
        committed, day = as_text(published["commits"].get("dossier")), as_text(published.get("day"))
        if published.get("type") != "publish" or committed is None or day is None:
            self.add("ENTRY_MALFORMED", "proof/publication.json")
            raise Stop()
        self.day = day
        key = re.fullmatch(b"([0-9a-f]{64})\n", self.read("proof/publication.key"))
        if not key:
            self.add("COMMITMENT_KEY_MALFORMED", "proof/publication.key")
        else:
            mac = hmac.new(bytes.fromhex(key.group(1).decode()), self.read(TAG_MANIFEST), hashlib.sha256).digest()
            if base64.b64encode(mac).decode() != committed:
                self.add("NOT_COMMITTED", TAG_MANIFEST)
        self.entries = {}
        for number in numbers:
            path = "data/entries/%s.json" % number
            entry = self.entry(path, "proof/entries/%s.tlog-proof" % number)
            if entry is None:
                continue
            if as_count(entry["n"]) == int(number):
                self.entries[int(number)] = entry
            else:
                self.add("ENTRY_MISPLACED", path)
        origin, size, _ = self.head
        self.signed = {
            "key": self.key_text,
            "known": "given from elsewhere" if self.keys else "self-asserted",
            "origin": origin,
            "entries": size,
            "day": day,
        }

    def read_key(self):
        text = utf8(self.read("proof/key.txt")) or ""
        try:
            if not re.fullmatch(r"[^\n]+\n", text):
                raise Malformed("key")
            key = parse_key(text[:-1])
            if key[2] != 1:
                raise Malformed("key")
        except Malformed:
            self.add("KEY_MALFORMED", "proof/key.txt")
            raise Stop()
        self.key_text = text[:-1]
        if self.keys and self.key_text not in self.keys:
            self.add("KEY_NOT_EXPECTED", "proof/key.txt")
            raise Stop()
        return key

    def stock_files(self):
        spki = base64.b64encode(bytes.fromhex("302a300506032b6570032100") + self.key[3]).decode()
        pem = "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n" % spki
        ours = [raw for name, number, raw in self.signatures if (name, number) == self.key[:2]]
        for path, data in (("checkpoint.body", self.text), ("checkpoint.sig", ours[0]), ("key.pem", pem.encode())):
            if self.read("proof/" + path) != data:
                self.add("STOCK_FILES_DIFFER", "proof/" + path)

    def entry(self, path, proof_path):
        data = self.read(path)
        entry = read_json(data)
        n = as_count(as_object(entry).get("n"))
        version = as_object(entry).get("v")
        if as_count(version) != 1 or n is None or not isinstance(entry.get("commits"), dict):
            self.add("ENTRY_MALFORMED", path)
            return None
        try:
            extra, index, hashes, checkpoint = parse_proof(self.read(proof_path))
            if checkpoint != self.bytes:
                self.add("CHECKPOINT_DIFFERS", proof_path)
            elif index != n:
                self.add("ENTRY_MISPLACED", path)
            elif extra:
                raise Malformed("extra")
            elif not included(hashlib.sha256(b"\x00" + data).digest(), index, self.head[1], hashes, self.head[2]):
                self.add("NOT_INCLUDED", path)
            else:
                return entry
        except Malformed:
            self.add("PROOF_MALFORMED", proof_path)
        return None

    # what is said

    def content(self):
        dossier = as_object(read_json(self.read(DOSSIER))) if DOSSIER in self.present else {}
        first = self.format == FORMATS[0]
        tables = [self.rows(dossier.get(name)) for name in ("documents", "sentences", "references")]
        tables.append({} if first else self.rows(dossier.get("claims")))
        if dossier.get("schema") != self.format or None in tables:
            self.add("DOSSIER_MALFORMED", DOSSIER)
            return
        documents, sentences, references, claims = tables
        if as_object(dossier.get("ledger")).get("origin") != self.head[0]:
            self.add("ORIGIN_MISMATCH", DOSSIER)
        if dossier.get("day") != self.day:
            self.add("DAY_MISMATCH", DOSSIER)
        for name, sentence in sentences.items():
            named = sentence.get("references")
            if not isinstance(named, list) or any(not isinstance(r, str) or r not in references for r in named):
                self.add("REFERENCE_BROKEN", DOSSIER + "#" + name)
        for name, document in documents.items():
            self.document(DOSSIER + "#" + name, document)
        for name, reference in references.items():
            place = DOSSIER + "#" + name
            if as_text(reference.get("document")) not in documents:
                self.add("REFERENCE_BROKEN", place)
            if reference.get("quote", False) is not None:
                self.quote(place, as_object(reference.get("quote")))
        if first:
            return
        for name, sentence in sentences.items():
            joined = sentence.get("claims")
            if not isinstance(joined, list) or any(as_text(as_object(j).get("claim")) not in claims for j in joined):
                self.add("REFERENCE_BROKEN", DOSSIER + "#" + name)
        for name, claim in claims.items():
            self.claim(DOSSIER + "#" + name, claim, references)
        for name, reference in references.items():
            if reference.get("picture", False) is not None:
                self.picture(DOSSIER + "#" + name, as_object(reference.get("picture")))
        for name, document in documents.items():
            if "redacted" in document:
                path = as_text(document["redacted"])
                if path not in self.present or not path.startswith("data/redacted/"):
                    self.add("REFERENCE_BROKEN", DOSSIER + "#" + name)

    def claim(self, place, claim, references):
        basis, named = as_object(claim.get("basis")), claim.get("references")
        state = as_text(basis.get("state"))
        against = basis.get("contradictions") if state == "shown" else []
        if state not in ("shown", "withheld") or not isinstance(named, list) or not isinstance(against, list):
            self.add("DOSSIER_MALFORMED", place)
            return
        sides = [as_object(one).get(side) for one in against for side in ("here", "there")]
        if any(as_text(one) not in references for one in named + sides):
            self.add("REFERENCE_BROKEN", place)

    def picture(self, place, picture):
        path, boxes = as_text(picture.get("file")), picture.get("boxes")
        if path is None or not isinstance(boxes, list):
            self.add("DOSSIER_MALFORMED", place)
            return
        if path not in self.present or not path.startswith("data/pictures/"):
            self.add("REFERENCE_BROKEN", place)
        if not boxes or not all(map(self.inside_page, boxes)):
            self.add("BOX_MISPLACED", place)

    @staticmethod
    def inside_page(box):
        # In Python a truth value counts as a number; in JSON it is none.
        if not isinstance(box, list) or len(box) != 4 or any(type(edge) not in (int, float) for edge in box):
            return False
        left, top, right, bottom = box
        return 0 <= left < right <= 1 and 0 <= top < bottom <= 1

    @staticmethod
    def rows(value):
        if not isinstance(value, list):
            return None
        found = {}
        for row in value:
            name = as_text(as_object(row).get("id"))
            if name is None or name in found:
                return None
            found[name] = row
        return found

    def document(self, place, document):
        bad, file = False, document.get("file")
        if file is not None and not (isinstance(file, str) and file in self.present):
            bad = True
            self.add("REFERENCE_BROKEN", place)
        original = as_object(document.get("original"))
        commitment = as_text(original.get("commitment"))
        if commitment is None:
            self.add("DOSSIER_MALFORMED", place)
            return
        if original.get("entry", False) is not None:
            number = as_count(original.get("entry", False))
            entry = self.entries.get(number)
            if entry is None:
                bad = True
                self.add("REFERENCE_BROKEN", place)
            elif as_text(entry["commits"].get("original")) != commitment:
                bad = True
                self.add("COMMITMENT_MISMATCH", place)
        if file is None or bad:
            return
        try:
            key = unhash(as_text(original.get("key")) or "")
            mac = hmac.new(key, digestmod=hashlib.sha256)
            for piece in self.pieces(file):
                mac.update(piece)
            opens = base64.b64encode(mac.digest()).decode() == commitment
        except Malformed:
            opens = False
        if not opens:
            self.add("ORIGINAL_NOT_COMMITTED", place)

    def quote(self, place, quote):
        path, exact, prefix, suffix = [as_text(quote.get(name)) for name in ("text", "exact", "prefix", "suffix")]
        start, end = as_count(quote.get("start")), as_count(quote.get("end"))
        if None in (path, exact, prefix, suffix, start, end):
            self.add("DOSSIER_MALFORMED", place)
            return
        if path not in self.present or not path.startswith("data/text/"):
            self.add("REFERENCE_BROKEN", place)
            return
        text = utf8(self.read(path))
        # Python counts code points, as the format does.
        holds = text is not None and start <= end <= len(text) and text[start:end] == exact
        if not holds or text[max(0, start - len(prefix)) : start] != prefix or text[end : end + len(suffix)] != suffix:
            self.add("QUOTE_MISMATCH", place)

    # earlier checkpoints

    def history(self):
        rows = read_json(self.read("proof/earlier.json"))
        heads, after = {}, 0
        _, size, root = self.head
        for i, row in enumerate(rows if isinstance(rows, list) else [None]):
            place = "proof/earlier.json#%d" % i
            row = as_object(row)
            entries, path = as_count(row.get("size")), row.get("path")
            try:
                if entries is None or not isinstance(path, list) or not after < entries < size:
                    raise Malformed("earlier")
                head = unhash(as_text(row.get("root")) or "")
                hashes = [unhash(as_text(hash) or "") for hash in path]
                if extends(entries, head, size, root, hashes):
                    heads[entries], after = head, entries
                else:
                    self.add("EARLIER_NOT_EXTENDED", place)
            except Malformed:
                self.add("EARLIER_MALFORMED", place)
        self.stage()
        answers = []
        for i, data in enumerate(self.given):
            place = "given checkpoint %d" % (i + 1)
            try:
                verdict, _, _, (_, entries, seen) = open_checkpoint(data, self.key)
            except Malformed:
                verdict = "malformed"
            if verdict != "signed":
                self.add("EARLIER_REFUSED", place)
            elif entries > size:
                self.add("ROLLBACK", place)
            elif entries != size and entries not in heads:
                answers.append({"entries": entries, "answer": "cannot tell"})
            elif seen != (root if entries == size else heads[entries]):
                self.add("SPLIT_VIEW", place)
            else:
                answers.append({"entries": entries, "answer": "same" if entries == size else "extended"})
        return answers

    # what others signed

    def anchors(self):
        found = []
        for path in sorted(self.present):
            if path.startswith("proof/anchors/"):
                try:
                    imprint, at, by = read_token(self.read(path))
                except Malformed:
                    self.add("ANCHOR_MALFORMED", path)
                    continue
                if imprint != hashlib.sha256(self.bytes).digest():
                    self.add("ANCHOR_OF_OTHER", path)
                    continue
                name = path[len("proof/anchors/") : -len(".tsr")]
                found.append({"kind": "rfc3161", "name": name, "at": at, "by": by, "state": "present"})
            elif path.startswith("proof/cosignatures/"):
                self.cosignatures(path, found)
        return found

    def cosignatures(self, path, found):
        try:
            given = [parse_key(text) for text in self.cosigners]
        except Malformed:
            self.add("KEY_MALFORMED", "given co-signer")
            return
        try:
            text, signatures = parse_note(self.read(path))
        except Malformed:
            self.add("COSIGNATURE_MALFORMED", path)
            return
        if text != self.text:
            self.add("COSIGNATURE_OF_OTHER", path)
            return
        name, times_of = path[len("proof/cosignatures/") : -len(".txt")], {}
        for key in given:
            for by, number, raw in signatures:
                if (by, number) != key[:2]:
                    continue
                time = line_valid(text, key, raw)
                if time is None:
                    self.add("COSIGNATURE_WRONG", path)
                    return
                times_of.setdefault(key[:2], time if key[2] == 4 else None)
        for by, number, _ in signatures:
            if (by, number) == self.key[:2]:
                continue
            checked = (by, number) in times_of
            found.append(
                {
                    "kind": "cosignature",
                    "name": name,
                    "by": by + "+" + number.hex(),
                    "at": times_of.get((by, number)),
                    "state": "checked" if checked else "present",
                }
            )


WORDS = {
    "en": {
        "unchanged": "Files: unchanged since they were signed.",
        "changed": "Files: NOT as they were signed. Found:",
        "self": "Key: {key}\n  It lies in the dossier itself, so whoever made the dossier chose it. Compare it with one you know\n  from elsewhere (--key).",
        "given": "Key: {key}\n  It is the one you gave.",
        "ledger": "Ledger: {entries} entries on {day} (the day is the ledger's own word).",
        "none": "Anchored by others: no. Nobody outside says when this existed.",
        "rfc3161": "Timestamp {name}: {at}, by {by}, as the token itself says. Its signature is not checked here:\n  HOWTO-VERIFY.txt shows how openssl does it.",
        "checked": "Co-signed by {by} at {at}: checked with the key you gave.",
        "present": "Co-signed by {by}: present, not checked (--cosigner KEY).",
        "extended": "Earlier checkpoint of {entries} entries: this ledger only grew from it.",
        "same": "Earlier checkpoint of {entries} entries: the same.",
        "cannot tell": "Earlier checkpoint of {entries} entries: cannot tell; the dossier holds no proof from it.",
        "claims": "All of this says nothing about whether the claims are true.",
        "nobody": "nobody named",
    },
    "ar": {
        "unchanged": "الملفّات: لم تتغيّر منذ توقيعها.",
        "changed": "الملفّات: ليست كما وُقِّعت. وُجد:",
        "self": "المفتاح: {key}\n  هو داخل الملفّ نفسه، فمن صنع الملفّ اختاره. قارنوه بمفتاح تعرفونه من مكان آخر (--key).",
        "given": "المفتاح: {key}\n  هو المفتاح الذي أعطيتموه.",
        "ledger": "السجلّ: عدد قيوده {entries} في يوم {day} (اليوم بحسب السجلّ نفسه).",
        "none": "تثبيت من الخارج: لا يوجد. لا أحد من الخارج يقول متى وُجد هذا.",
        "rfc3161": "ختم زمني {name}: {at}، من {by}، بحسب الختم نفسه. لا يُفحص توقيعه هنا:\n  يبيّن HOWTO-VERIFY.ar.txt كيف يفحصه openssl.",
        "checked": "توقيع مشارك من {by} في {at}: فُحص بالمفتاح الذي أعطيتموه.",
        "present": "توقيع مشارك من {by}: موجود ولم يُفحص (--cosigner KEY).",
        "extended": "نقطة تثبيت سابقة عدد قيودها {entries}: لم يزد السجلّ إلا نموّاً منها.",
        "same": "نقطة تثبيت سابقة عدد قيودها {entries}: هي نفسها.",
        "cannot tell": "نقطة تثبيت سابقة عدد قيودها {entries}: لا يمكن الجزم؛ لا برهان عليها في الملفّ.",
        "claims": "كلّ هذا لا يقول شيئاً عن صدق الأقوال.",
        "nobody": "جهة غير مسمّاة",
    },
}


def tell(verdict, words):
    if verdict["faults"]:
        print(words["changed"])
        for fault in verdict["faults"]:
            print("  %s  %s" % (fault["code"], ascii(fault["place"])[1:-1]))
    else:
        print(words["unchanged"])
        signed = verdict["signed"]
        print(words["self" if signed["known"] == "self-asserted" else "given"].format(**signed))
        print(words["ledger"].format(**signed))
        if not verdict["anchors"]:
            print(words["none"])
        for anchor in verdict["anchors"]:
            code = "rfc3161" if anchor["kind"] == "rfc3161" else anchor["state"]
            print(words[code].format(**{**anchor, "by": anchor["by"] or words["nobody"]}))
        for one in verdict["earlier"]:
            print(words[one["answer"]].format(**one))
    print(words["claims"])


def main(arguments):
    folders, options, as_json, lang = [], {"--key": [], "--cosigner": [], "--earlier": []}, False, "en"
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--json":
            as_json = True
        elif word in options or word == "--lang":
            if not rest:
                sys.exit("a value is missing after " + word)
            value = rest.pop(0)
            if word == "--lang":
                lang = value if value in WORDS else "en"
            elif word == "--earlier":
                with open(value, "rb") as file:
                    options[word].append(file.read())
            else:
                options[word].append(value)
        elif word in ("-h", "--help"):
            print(__doc__)
            return 0
        elif word.startswith("-"):
            print(__doc__, file=sys.stderr)
            return 2
        else:
            folders.append(word)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    end = 0
    for folder in folders or [os.path.dirname(os.path.abspath(__file__))]:
        verdict = Check(folder, options["--key"], options["--cosigner"], options["--earlier"]).run()
        if as_json:
            print(json.dumps(verdict))
        else:
            tell(verdict, WORDS[lang])
        end = end or (1 if verdict["faults"] else 0)
    return end


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
