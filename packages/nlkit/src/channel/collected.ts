import type { NativeSocket } from '../native/addon.js'

/** Sockets whose channel is garbage that nobody has closed. The socket is held here until then. */
export const collected = new FinalizationRegistry<NativeSocket>((socket) => {
  const { port } = socket
  socket.close()
  process.emitWarning(`the netlink socket with port id ${port} was closed by garbage collection`, {
    code: 'NLKIT_NOT_CLOSED',
    detail: "When memory is collected is anybody's guess: use `await using`, or close() when you are done.",
  })
})

export function closeWhenCollected(owner: object, socket: NativeSocket): void {
  collected.register(owner, socket, owner)
}
