// The bot that others are measured by: botbuilder and restify, and nothing else. Listens on PORT, or on a free one and tells
// its parent which.
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
import { answerUsage } from './usage.ts';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler().onMessage(async (context, next) => {
  await context.sendActivity(`echo: ${context.activity.text}`);
  await next();
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.get('/health', (_request, response, next) => {
  response.send({ status: 'ok' });
  next();
});
server.post('/api/messages', async (request, response) => {
  const { headers, method = 'POST' } = request;
  const body = request.body as Record<string, unknown>;
  const plain = { body, headers, method };
  await adapter.process(plain, response, (context) => bot.run(context));
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  process.send?.(server.address().port);
});
answerUsage();
