/** An address without its escapes (RFC 3986 §2.1); as it was written where "%" is none, as in "100%". */
export const decodedAddress = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};
