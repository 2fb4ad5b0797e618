import { useEffect, useMemo } from "react";
import { pictureOf } from "../../record";

/** An address in this page for a picture that is kept as text, given back when it is not shown any more; "" for none. */
export function usePictureAddress(text: string): string {
  const address = useMemo(() => {
    const picture = pictureOf(text);
    if (!picture) return "";
    return URL.createObjectURL(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: `image/${picture.type}` }));
  }, [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
