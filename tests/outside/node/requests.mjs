// Send every request of collections, and write what each was answered, a line of JSON each.
// node requests.mjs BASE_URL TOKEN FOLDER_OF_FILES COLLECTION...
import { readFileSync } from "node:fs";
import newman from "newman";

const [baseUrl, token, workingDir, ...paths] = process.argv.slice(2);

const signIn = {
  type: "oauth2",
  oauth2: [
    { key: "accessToken", value: token, type: "string" },
    { key: "addTokenTo", value: "header", type: "string" },
  ],
};

function prepare(item) {
  if (item.request?.auth?.type === "oauth2") item.request.auth = signIn;
  delete item.response;
  item.item?.forEach(prepare);
}

function send(path) {
  const collection = JSON.parse(readFileSync(path, "utf8"));
  prepare(collection);
  // Each server of an API is a variable of its collection, those for files included.
  for (const variable of collection.variable) variable.value = baseUrl;
  return new Promise((resolve, reject) => {
    newman
      .run({ collection, workingDir, reporters: [], timeoutRequest: 20000 }, (error, summary) => {
        if (error) reject(error);
        else resolve(summary);
      })
      .on("request", (error, { item, request, response }) => {
        const said = {
          name: item.name,
          method: request.method,
          url: request.url.toString(),
          status: response?.code ?? null,
          type: response?.headers.get("content-type") ?? "",
          body: response?.text() ?? String(error),
        };
        console.log(JSON.stringify(said));
      });
  });
}

for (const path of paths) await send(path);
