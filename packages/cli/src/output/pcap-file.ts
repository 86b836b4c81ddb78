import { closeSync, openSync, writeSync } from 'node:fs'
import { type PcapDatagram, pcapFileHeader, pcapPacket } from '@nlkit/core'
import { CommandError } from '../usage.js'

/** A pcap file being written; each datagram is in it as soon as it is written. */
export class PcapFile {
  private constructor(readonly fd: number) {}

  /** Replaces the file at `path`. */
  static create(path: string): PcapFile {
    try {
      const file = new PcapFile(openSync(path, 'w'))
      writeSync(file.fd, pcapFileHeader())
      return file
    } catch (error) {
      throw new CommandError(`cannot write ${path}: ${error instanceof Error ? error.message : error}`)
    }
  }

  write(datagram: PcapDatagram): void {
    writeSync(this.fd, pcapPacket(datagram))
  }

  close(): void {
    closeSync(this.fd)
  }
}
