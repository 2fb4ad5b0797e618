/** What Word refused, with the name its own script gives it ("AccessDenied", "ooeInternalError" or a sentence). */
export class Refused extends Error {
  override name = "Refused";
}

/** An asynchronous call of the common API as a promise; what Word refuses rejects. */
export function ask<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      // Office's own words for the states; the enumeration is not there before the script is.
      if (String(result.status) === "succeeded") resolve(result.value);
      else reject(new Refused(`${result.error.name}: ${result.error.message}`));
    });
  });
}
