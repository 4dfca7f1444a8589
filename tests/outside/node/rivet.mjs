// Zoom's own SDK for JavaScript, led to a fake: create a meeting, and list it.
// node rivet.mjs URL ACCOUNT_ID CLIENT_ID CLIENT_SECRET
import axios from "axios";
import { MeetingsS2SAuthClient } from "@zoom/rivet/meetings";

const [url, accountId, clientId, clientSecret] = process.argv.slice(2);

// Where tokens come from is a constant of Rivet ("https://zoom.us"); axios, by which it sends, can be told.
axios.interceptors.request.use((request) => {
  request.url = request.url.replace(/^https:\/\/zoom\.us\//, `${url}/`);
  return request;
});

const zoom = new MeetingsS2SAuthClient({
  accountId,
  clientId,
  clientSecret,
  baseUrl: `${url}/v2`, // taken, though its types do not name it
  disableReceiver: true,
});

const meetings = zoom.endpoints.meetings;
const userId = "host@example.com";
const created = await meetings.createMeeting({ path: { userId }, body: { topic: "By Rivet", type: 2 } });
const listed = await meetings.listMeetings({ path: { userId }, query: { page_size: 30 } });
const ids = listed.data.meetings.map((each) => each.id);
const refused = await meetings.getMeeting({ path: { meetingId: 1 } }).catch((error) => error.message);
console.log(JSON.stringify({ created: created.data, trackingId: created.trackingId, ids, refused }));
