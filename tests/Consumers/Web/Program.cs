using Consumers.Web;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();

// An offer in, what follows from it out, in the language that the caller reads.
app.MapPost("/statements", OfferEndpoints.Statement);

// The statement itself as the answer: it serialises like any other value, in English.
app.MapPost("/statements/plain", OfferEndpoints.Plain);

app.Run();
