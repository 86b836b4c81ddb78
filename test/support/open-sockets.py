"""Opens sockets that Node cannot open, then becomes the program that is to show them: KIND PROGRAM ARGUMENTS."""
import ctypes
import os
import socket
import struct
import sys

SOL_PACKET = 263
IPPROTO_MPTCP = 262
kept = []


def opened(*arguments):
    made = socket.socket(*arguments)
    made.set_inheritable(True)
    kept.append(made)
    return made


def packet():
    """A fanout group, a ring with a filter, and the rings of version 3 in both directions."""
    everything = opened(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    everything.bind(("p0", 3))
    everything.setsockopt(SOL_PACKET, 18, struct.pack("I", 7 | 0x8000 << 16))
    ring = opened(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
    ring.setsockopt(SOL_PACKET, 10, 1)
    ring.setsockopt(SOL_PACKET, 8, 1)
    ring.setsockopt(SOL_PACKET, 5, struct.pack("IIII", 16384, 4, 2048, 32))
    steps = [(0x28, 0, 0, 12), (0x15, 0, 1, 0x800), (6, 0, 0, 0xFFFF), (6, 0, 0, 0)]
    filtering = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    ring.setsockopt(1, 26, struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(filtering)))
    both = opened(socket.AF_PACKET, socket.SOCK_RAW, 0)
    both.setsockopt(SOL_PACKET, 10, 2)
    both.setsockopt(SOL_PACKET, 5, struct.pack("IIIIIII", 16384, 4, 2048, 32, 60, 16, 1))
    both.setsockopt(SOL_PACKET, 13, struct.pack("IIIIIII", 16384, 4, 2048, 32, 0, 0, 0))


def mptcp():
    """A connection with itself over which some bytes went."""
    listener = opened(socket.AF_INET, socket.SOCK_STREAM, IPPROTO_MPTCP)
    listener.bind(("127.0.0.1", 8080))
    listener.listen()
    client = opened(socket.AF_INET, socket.SOCK_STREAM, IPPROTO_MPTCP)
    client.connect(("127.0.0.1", 8080))
    server, _ = listener.accept()
    server.set_inheritable(True)
    kept.append(server)
    client.sendall(b"x" * 1000)
    assert len(server.recv(1000, socket.MSG_WAITALL)) == 1000


def vsock():
    listener = opened(socket.AF_VSOCK, socket.SOCK_STREAM)
    listener.bind((socket.VMADDR_CID_ANY, 1234))
    listener.listen()
    opened(socket.AF_VSOCK, socket.SOCK_STREAM)


{"packet": packet, "mptcp": mptcp, "vsock": vsock}[sys.argv[1]]()
os.execvp(sys.argv[2], sys.argv[2:])
