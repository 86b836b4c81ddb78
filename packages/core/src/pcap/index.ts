export { type PcapDatagram, pcapFileHeader, pcapPacket } from './writer.js'
