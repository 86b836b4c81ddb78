/** What to paste, while there is nothing. */
export function Hints() {
  return (
    <section class="hints" aria-label="What can be decoded">
      <div>
        <h2>Hex</h2>
        <p>
          Plain or spaced digits, <code>0x34, 0x00</code>, <code>\x34\x00</code>, arrays and strings of C, Go,
          Rust, Python or JavaScript, and dumps of xxd, hexdump, od, tcpdump or Wireshark. Each line, or each
          block between blank lines, is a datagram.
        </p>
      </div>
      <div>
        <h2>strace</h2>
        <p>
          <code>strace -f -e trace=network -e read=all -e write=all ip route</code>
        </p>
        <p>strace decodes netlink and drops the bytes; with these flags it prints them too.</p>
      </div>
      <div>
        <h2>Keys</h2>
        <dl>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>message</dd>
          <dt>
            <kbd>←</kbd> <kbd>→</kbd>
          </dt>
          <dd>fold, unfold</dd>
          <dt>
            <kbd>n</kbd> <kbd>p</kbd>
          </dt>
          <dd>next, previous field</dd>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>filter</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>free what is pinned</dd>
        </dl>
      </div>
    </section>
  )
}
