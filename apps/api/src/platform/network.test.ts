import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test("an IPv4 address counts alone, also when it comes mapped into IPv6", () => {
  expect(networkOf("192.0.2.7")).toBe("192.0.2.7");
  expect(networkOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
});

test("IPv6 addresses of one /64 count together", () => {
  expect(networkOf("2001:db8:1:2:aaaa::1")).toBe(networkOf("2001:db8:1:2:bbbb::2"));
  expect(networkOf("2001:db8:1:3::1")).not.toBe(networkOf("2001:db8:1:2::1"));
});

test("what is no address is kept as it is", () => {
  expect(networkOf("unix:")).toBe("unix:");
});
