// A server of CouchDB's protocol on loopback, filled with the records of a file. It counts the requests and the bytes of their
// bodies both ways, as our own exchange counts its payload: without headers.
"use strict";
const fs = require("fs");
const readline = require("readline");
const express = require("express");
const PouchDB = require("pouchdb");

const [records, folder] = process.argv.slice(2);
const kAtOnce = 5000;

const counted = { requests: 0, up: 0, down: 0 };

function count(request, response, next) {
    counted.requests += 1;
    counted.up += Number(request.headers["content-length"] || 0);
    const { write, end } = response;
    const add = (piece, encoding) => {
        if (piece && typeof piece !== "function") counted.down += Buffer.byteLength(piece, typeof encoding === "string" ? encoding : "utf8");
    };
    response.write = function (piece, encoding, done) {
        add(piece, encoding);
        return write.call(this, piece, encoding, done);
    };
    response.end = function (piece, encoding, done) {
        response.write = write; // end() may write what it is given
        add(piece, encoding);
        return end.call(this, piece, encoding, done);
    };
    next();
}

async function fill(database) {
    let documents = [];
    for await (const line of readline.createInterface({ input: fs.createReadStream(records) })) {
        documents.push(JSON.parse(line));
        if (documents.length === kAtOnce) await database.bulkDocs(documents.splice(0));
    }
    await database.bulkDocs(documents);
}

async function serve() {
    const Kept = PouchDB.defaults({ prefix: `${folder}/` });
    await fill(new Kept("programme"));
    const app = express();
    // Asked by the one who measures, and not counted.
    app.get("/-/counted", (request, response) => {
        const peak = process.resourceUsage().maxRSS / 1024;
        response.json({ ...counted, peak });
        Object.assign(counted, { requests: 0, up: 0, down: 0 });
    });
    app.use(count);
    app.use(require("express-pouchdb")(Kept, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: `${folder}/log.txt` }));
    const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
    process.stdin.resume().on("end", () => process.exit(0)); // whoever measures has gone
}

serve().catch((problem) => {
    console.error(problem);
    process.exit(1);
});
