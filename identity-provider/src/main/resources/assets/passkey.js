// Signs in with a passkey where the browser has them. Everything else on the pages works without.

const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (it) => it.charCodeAt(0));

const toText = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Browsers have this by themselves since 2024; the others are helped. */
function parse(json) {
  if (PublicKeyCredential.parseRequestOptionsFromJSON) {
    return PublicKeyCredential.parseRequestOptionsFromJSON(json);
  }
  const allowed = (json.allowCredentials ?? []).map((it) => ({ ...it, id: toBytes(it.id) }));
  return { ...json, challenge: toBytes(json.challenge), allowCredentials: allowed };
}

function write(credential) {
  if (credential.toJSON) {
    return credential.toJSON();
  }
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: toText(clientDataJSON),
      authenticatorData: toText(authenticatorData),
      signature: toText(signature),
      userHandle: userHandle ? toText(userHandle) : null,
    },
  };
}

async function options(form) {
  if (form.dataset.publicKey) {
    return JSON.parse(form.dataset.publicKey);
  }
  const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
  const response = await fetch(form.dataset.options, { method: "POST", body });
  if (!response.ok) {
    throw new Error(`no options: ${response.status}`);
  }
  return response.json();
}

let waiting = new AbortController();

async function ask(form, mediation) {
  waiting.abort();
  waiting = new AbortController();
  const { signal } = waiting;
  const publicKey = parse(await options(form));
  const credential = await navigator.credentials.get({ publicKey, mediation, signal });
  form.elements.credential.value = JSON.stringify(write(credential));
  form.submit();
}

/** The person sees it only if they asked for it and it came to nothing. */
async function askAloud(form) {
  const note = form.querySelector("[role=status]");
  note.hidden = true;
  try {
    await ask(form);
  } catch {
    note.hidden = false;
  }
}

async function offer(form) {
  form.hidden = false;
  form.querySelector("button").addEventListener("click", () => askAloud(form));
  const conditional = PublicKeyCredential.isConditionalMediationAvailable;
  if (form.dataset.passkey === "any" && conditional && (await conditional.call(PublicKeyCredential))) {
    await ask(form, "conditional").catch(() => {});
  }
}

const form = document.querySelector("form[data-passkey]");
if (form && window.PublicKeyCredential) {
  offer(form);
}
