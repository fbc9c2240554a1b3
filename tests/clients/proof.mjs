// What every script shares: its settings, and the line at the end that tells what was proven.

import assert from "node:assert/strict";

export const settings = JSON.parse(process.argv[2]);

const proven = [];

// One thing that has to hold. What was proven is told in the order of proof.
export async function prove(what, how) {
  try {
    const result = await how();
    proven.push(what);
    return result;
  } catch (error) {
    console.error(`not proven: ${what}`);
    throw error;
  }
}

// That a promise is refused, for a reason that shows in the error.
export async function refused(promise, reason) {
  await assert.rejects(promise, (error) => {
    const told = [error.error, error.code, error.name, error.message, error.cause?.error].join(" ");
    assert.match(told, reason);
    return true;
  });
}

export const conclude = () => console.log(`PROVEN: ${proven.join(", ")}`);
