import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Request,
} from 'botbuilder';
import restify from 'restify';

/** The smallest botbuilder bot there is: what the product's turns are measured against. */

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/health/live', (_request, response, next) => {
  response.send(200, { live: true });
  next();
});
server.post('/api/messages', async (request, response) => {
  // restify's types leave out what `exactOptionalPropertyTypes` asks for.
  await adapter.process(request as unknown as Request, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT), '127.0.0.1');
