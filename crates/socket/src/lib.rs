//! Netlink sockets on Linux: creation through neli, receive and send through recvmsg and sendmsg.
