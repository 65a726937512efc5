package dev.prilavok.kernel.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Addresses that are nobody's on the public web: this machine, this network, clouds' own services, and whatever stands for them. */
final class Inside {
    /** Everything that is set apart in IPv4; and the one service of a cloud that has a public number. */
    private static final List<Block> FOUR = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            Block.of("168.63.129.16", 32));

    private static final Block PUBLIC_SIX = Block.of("2000::", 3);
    /** Public by their first bits, but they carry an IPv4 address, lead through a tunnel or are for books. */
    private static final List<Block> SIX =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private Inside() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) return FOUR.stream().anyMatch(block -> block.contains(address));
        // IPv4 in the clothes of IPv6 (::ffff:…, 64:ff9b::…), link-local, unique local and multicast lie outside
        // 2000::/3
        return !PUBLIC_SIX.contains(address) || SIX.stream().anyMatch(block -> block.contains(address));
    }

    /** Addresses that begin with the same bits. */
    private record Block(byte[] first, int bits) {
        static Block of(String first, int bits) {
            try {
                return new Block(InetAddress.getByName(first).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(first, impossible);
            }
        }

        boolean contains(InetAddress address) {
            var other = address.getAddress();
            if (other.length != first.length) return false;
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((first[bit / 8] & mask) != (other[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
