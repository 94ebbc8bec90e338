using Consumers.Web;
using SocialSectorHr;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = false); // the caller's mistake while developing too

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

// An offer in, what follows from it out, in the language that the caller reads.
app.MapPost("/statements", OfferEndpoints.Statement);

// The statement itself as the answer: it serialises like any other value, in English.
app.MapPost("/statements/plain", OfferEndpoints.Plain);

// Quantities in a body and in an answer.
app.MapPost("/pay", (MonthShown asked) => new MonthShown(asked.Week, asked.Month * 2));

app.Run();
