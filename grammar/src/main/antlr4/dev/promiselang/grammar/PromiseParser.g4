/*
 * The whole language. Every alternative carries the name of the record that is made of it, every
 * part that a builder reads is named, and an example stands above every production. Brackets are
 * balanced before the parser sees them (Balance, in the compiler's room `syntax`).
 */
parser grammar PromiseParser;

options { tokenVocab = PromiseLexer; }

// ---- modules and imports -----------------------------------------------------------------------

// import std.flux  let replicas = 3
module : ( BOUNDARY | imports+=importDeclaration | declarations+=declaration )* EOF ;

// import std.redis.{RedisOperator, Size as RedisSize}   import text "configure.sh" as script
importDeclaration
  : IMPORT ( kind=( MANIFESTS | PROMISES | TEXT_WORD )? file=text | path=modulePath )
    ( DOT chosen=selections )? ( AS alias=lowerName )?
  ;

// {RedisOperator, Size as RedisSize}
selections : LBRACE ( given+=selection ( COMMA given+=selection )* COMMA? )? RBRACE ;

// k8s.apps.v1
modulePath : first=lowerName ( DOT rest+=anyName )* ;

// Size as RedisSize
selection : name=declaredName ( AS alias=declaredName )? ;

// ---- declarations ------------------------------------------------------------------------------

// @deprecated("use Stack") promise Flux { ... }
declaration : annotations+=annotation* body=declarationBody ;

// @label("acme.io/team")
annotation : AT name=anyName given=arguments? ;

declarationBody
  // let replicas: Int = 3
  : LET name=lowerName ( COLON type=typeExpression )? EQUALS value=expression       # LetDeclaration
  // fun namespace(team: String): String = "team-${team}"
  | FUN name=lowerName given=parameters ( COLON result=typeExpression )?
    EQUALS value=expression                                                    # FunctionDeclaration
  // type Backup { schedule: String }
  | TYPE name=upperName body=members                                         # RecordTypeDeclaration
  // type Env = "dev" < "prod"
  | TYPE name=upperName EQUALS type=typeExpression                            # TypeAliasDeclaration
  // group production = env == "prod"
  | GROUP name=lowerName EQUALS condition=selector                                # GroupDeclaration
  // slot gitopsAgent
  | SLOT name=lowerName                                                            # SlotDeclaration
  // needs facts { fixed env: String }
  | NEEDS FACTS body=members                                                 # NeedsFactsDeclaration
  // fleet Acme { facts { ... } cluster "a" { ... } }
  | FLEET name=upperName body=fleetItems                                          # FleetDeclaration
  // promise Flux(release: Version = 2.6.4) named "flux" { ... }
  | PROMISE name=upperName given=parameters? ( NAMED kratixName=text )?
    body=promiseItems                                                           # PromiseDeclaration
  // promise InternalIngress = ingress.Ingress(class: "internal") with { ... }
  | PROMISE name=upperName ( NAMED kratixName=text )? EQUALS base=promiseUse
    ( WITH patches=entries )?                                            # DerivedPromiseDeclaration
  // place flux.Flux(release: 2.7.0) on every cluster with { ... } expect 12
  | PLACE used=promiseUse ON where=target ( WITH patches=entries )? counted=expectation?
                                                                                  # PlaceDeclaration
  // place on clusters where gpu match { arch has "arm64" => nvidia.Stack, else => skip }
  | PLACE ON where=target MATCH chosen=choiceArms counted=expectation?       # PlaceMatchDeclaration
  // split flux.Flux by env, region
  | SPLIT used=typePath BY facts+=lowerName ( COMMA facts+=lowerName )*           # SplitDeclaration
  // policy "production runs in Europe" { assert ... }
  | POLICY title=text body=entries                                               # PolicyDeclaration
  // use policies acme
  | USE POLICIES name=lowerName                                             # UsePoliciesDeclaration
  // test "too many replicas" fails P0312 { ... }
  | TEST title=text ( FAILS code=upperName )? body=entries                         # TestDeclaration
  // accept P0501 on clusters where team == "a" because "..." until 2027-03-31
  | ACCEPT code=upperName where=placement BECAUSE reason=text ( UNTIL until=operand )?
                                                                                 # AcceptDeclaration
  // assume on clusters where cloud == "gke" { provides apiService "v1beta1.metrics.k8s.io" }
  | ASSUME where=placement body=promiseItems                                     # AssumeDeclaration
  // store git "fleet" { url: "..." }
  | STORE kind=lowerName name=text body=entries                                   # StoreDeclaration
  ;

// (release: Version = 2.6.4, replicas: Int = 1)
parameters : LPAREN ( given+=parameter ( COMMA given+=parameter )* COMMA? )? RPAREN ;

// release: Version = 2.6.4
parameter : name=lowerName COLON type=typeExpression ( EQUALS value=expression )? ;

// flux.Flux(release: 2.7.0)
promiseUse : promise=typePath given=arguments? ;

// { gpu and arch has "arm64" => nvidia.Stack, else => skip because "no GPU" }
choiceArms : LBRACE ( given+=choiceArm ( COMMA given+=choiceArm )* COMMA? )? RBRACE ;

choiceArm
  // gpu => nvidia.Stack >= 1.2 with { ... }
  : ( ELSE | condition=selector ) ARROW used=promiseUse range=versionRange?
    ( WITH patches=entries )?                                                            # ChosenArm
  // else => skip because "no GPU"
  | ( ELSE | condition=selector ) ARROW SKIP_WORD ( BECAUSE reason=text )?              # SkippedArm
  ;

// >= 1.14
versionRange
  : operator=( LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | IN ) limit=versionBound
  ;

versionBound
  // 1.14
  : value=operand                                                                      # SingleBound
  // 1.28..1.33
  | from=operand DOTDOT to=operand                                                     # ClosedBound
  // 1.28..
  | from=operand DOTDOT                                                                  # FromBound
  // ..1.33
  | DOTDOT to=operand                                                                      # ToBound
  ;

// ---- fleets and placement ----------------------------------------------------------------------

// { facts { ... }  cluster "a" { ... } }
fleetItems : LBRACE ( items+=fleetItem | COMMA )* RBRACE ;

fleetItem
  // facts { fixed env: "dev" < "prod" }
  : FACTS body=members                                                                  # FactsOfFleet
  // destination { path: "clusters/${name}" }
  | DESTINATION body=entries                                                     # DestinationOfFleet
  // clusters from "capi.yaml" external { env: ... }
  | CLUSTERS FROM path=text ( EXTERNAL mapping=entries )?                              # ClustersFrom
  // cluster "gke-eu-1" { team: "a" }
  | CLUSTER name=text body=clusterItems                                              # ClusterOfFleet
  ;

// { team: "a", env: "prod" }
clusterItems : LBRACE ( items+=clusterItem | COMMA )* RBRACE ;

clusterItem
  // destination { path: "elsewhere" }
  : DESTINATION body=entries                                                   # DestinationOfCluster
  // team: "a"
  | fact=entry                                                                         # FactOfCluster
  ;

// on clusters where team == "a" expect 12..15
placement : ON where=target counted=expectation? ;

target
  // every cluster
  : portable=PORTABLE? EVERY CLUSTER                                                   # EveryCluster
  // portable clusters where team == "a"
  | portable=PORTABLE? CLUSTERS WHERE condition=selector                              # ClustersWhere
  // one cluster per region where team == "a"
  | ONE CLUSTER ( PER per=lowerName )? ( WHERE condition=selector )?                     # OneCluster
  // 3 clusters where team == "a" spread over region
  | count=NUMBER CLUSTERS ( WHERE condition=selector )? ( SPREAD OVER over=lowerName )?
                                                                                       # SomeClusters
  // cluster "hub-eu"
  | CLUSTER name=text                                                                  # NamedCluster
  // each cluster where team == "a"
  | EACH CLUSTER ( WHERE condition=selector )?                                          # EachCluster
  ;

// expect 12..15
expectation : EXPECT from=NUMBER ( range=DOTDOT to=NUMBER? )? ;

// ---- promises ----------------------------------------------------------------------------------

// { version release  on every cluster }
promiseItems : LBRACE ( items+=promiseItem | COMMA )* RBRACE ;

// @storage api Team in "acme.io/v1" { size: Int }
promiseItem : annotations+=annotation* body=promiseItemBody ;

promiseItemBody
  // version release
  : VERSION value=expression                                                            # VersionItem
  // on clusters where team == "a"
  | where=placement                                                                          # OnItem
  // include flux.Flux(release: 2.6.4) >= 2.6 where gpu with { ... }
  | INCLUDE used=promiseUse range=versionRange? ( WHERE condition=selector )?
    ( WITH patches=entries )?                                                           # IncludeItem
  // include match { gpu => nvidia.Stack, else => skip }
  | INCLUDE MATCH chosen=choiceArms                                                # IncludeMatchItem
  // requires slot gitopsAgent where env == "prod"
  | REQUIRES SLOT slot=valuePath ( WHERE condition=selector )?                     # RequiresSlotItem
  // requires certmanager.CertManager >= 1.14
  | REQUIRES used=typePath range=versionRange? ( WHERE condition=selector )?           # RequiresItem
  // uses external "kafka" v1.2.0
  | USES EXTERNAL promise=text version=NUMBER?                                     # UsesExternalItem
  // uses redis.RedisOperator >= 1.2
  | USES used=typePath range=versionRange?                                                 # UsesItem
  // exclusive slots.gitopsAgent
  | EXCLUSIVE slot=valuePath                                                          # ExclusiveItem
  // conflicts with argocd.ArgoCD because "..."
  | CONFLICTS WITH used=typePath ( BECAUSE reason=text )?                             # ConflictsItem
  // supports kubernetes in 1.28..1.33
  | SUPPORTS condition=selector                                                        # SupportsItem
  // provides crd "certificates.cert-manager.io" serving ["v1"] kind Certificate
  | PROVIDES what=lowerName kind=typePath? name=text ( IN namespace=operand )?
    ( SERVING serving=operand )? ( KIND crdKind=upperName )?                           # ProvidesItem
  // unique "external-dns owner" per dnsZone = cluster.name
  | UNIQUE title=text ( PER per=lowerName )? EQUALS value=expression                     # UniqueItem
  // install { Namespace { ... } }
  | INSTALL body=entries                                                                # InstallItem
  // api Redis in "acme.io/v1" names { plural: "redis" } { size: Int }
  | API kind=upperName IN group=text ( NAMES names=entries )? body=members                  # ApiItem
  // configure on each cluster where gpu { ... }
  | CONFIGURE where=placement? body=entries                                           # ConfigureItem
  // schedule on one cluster where team == request.spec.team
  | SCHEDULE where=placement                                                           # ScheduleItem
  // workflow settings { reconciliationInterval: 1h }
  | WORKFLOW SETTINGS body=entries                                             # WorkflowSettingsItem
  // workflow resource.configure { pipeline "name" { ... } }
  | WORKFLOW owner=lowerName DOT action=lowerName body=pipelines                        # WorkflowItem
  // split by env, region
  | SPLIT BY facts+=lowerName ( COMMA facts+=lowerName )*                               # SplitByItem
  // labels { team: "a" }
  | LABELS body=entries                                                                  # LabelsItem
  // annotations { owner: "platform" }
  | ANNOTATIONS body=entries                                                        # AnnotationsItem
  // patch Deployment "name" { ... }
  | change                                                                               # ChangeItem
  // let image = "ghcr.io/x:${release}"
  | LET name=lowerName ( COLON type=typeExpression )? EQUALS value=expression               # LetItem
  ;

// { pipeline "first" { ... }  pipeline "second" { ... } }
pipelines : LBRACE ( items+=pipeline | COMMA )* RBRACE ;

// pipeline "name" { container "c" { image: "..." }  permit ["get"] on "apps/deployments" }
pipeline : PIPELINE name=text body=pipelineParts ;

// { container "c" { image: "..." } }
pipelineParts : LBRACE ( items+=pipelinePart | COMMA )* RBRACE ;

pipelinePart
  // container "c" { image: "..." }
  : CONTAINER name=text body=entries                                                  # ContainerPart
  // permit ["get"] on "apps/deployments" in "ns"
  | PERMIT verbs=operand ON resource=operand ( IN namespace=operand )?               # PermissionPart
  // metadata: { ... }
  | field=entry                                                                           # FieldPart
  ;

change
  // patch? Deployment "name" in "ns" { spec.replicas: 2 }
  : PATCH optional=QUESTION? kind=typePath name=operand ( IN namespace=operand )? body=entries
                                                                                        # PatchChange
  // remove ConfigMap "x" in "ns"
  | REMOVE optional=QUESTION? kind=typePath name=operand ( IN namespace=operand )?     # RemoveChange
  ;

// ---- record types and types --------------------------------------------------------------------

// { port: Int = 8080  check port > 1023 else "no root ports" }
members : LBRACE ( items+=member | COMMA )* RBRACE ;

// @immutable port: Int
member : annotations+=annotation* body=memberBody ;

memberBody
  // fixed env: "dev" | "prod" = "dev"
  : fixed=FIXED? ( name=anyName | quoted=text ) COLON type=typeExpression
    ( EQUALS value=expression )?                                                        # FieldMember
  // check a <= b else "a is at most b"
  | CHECK condition=expression ( ELSE message=text )?                                   # CheckMember
  // oneOf { disk: Disk  bucket: Bucket }
  | ONE_OF body=members                                                                 # OneOfMember
  // status { phase: String }
  | STATUS body=members                                                                # StatusMember
  // ...
  | ELLIPSIS                                                                             # OpenMember
  ;

// | "small" | "large"     "dev" < "prod"     Backup?
typeExpression
  : lead=BAR? parts+=typeAtom ( separators+=( BAR | LESS ) parts+=typeAtom )* maybe=QUESTION?
  ;

typeAtom
  // "small"     1     true
  : value=typeLiteral                                                                   # LiteralType
  // redis.Size     Int(1..7)
  | name=typePath limits=constraints?                                                     # NamedType
  // [String](1..5); several types are a mistake
  | LBRACKET element=typeExpression ( COMMA others+=typeExpression )* COMMA? RBRACKET
    limits=constraints?                                                                    # ListType
  // {String(1..63): Int}
  | LBRACE key=mapKey COLON value=typeExpression COMMA? RBRACE limits=constraints?          # MapType
  // { port: Int = 8080 }; a map, too, when the one field is the name of a type: {String: Int}
  | body=members limits=constraints?                                                     # RecordType
  // oneOf { disk: Disk  bucket: Bucket }
  | ONE_OF body=members                                                                   # OneOfType
  // ( "a" | "b" )
  | LPAREN inner=typeExpression RPAREN                                            # ParenthesizedType
  // string     string[]: mistakes, types are named in upper case
  | word=( LOWER_NAME | TEXT_WORD | VERSION ) ( constraints | LBRACKET bracket=RBRACKET )?
                                                                                      # LowerCaseType
  // what stands in for a type that is missing
  | MISSING                                                                             # MissingType
  ;

typeLiteral
  // true
  : word=( TRUE | FALSE )                                                          # BoolTypeLiteral
  // -1
  | sign=MINUS? number=NUMBER                                                    # NumberTypeLiteral
  // "small"
  | literal=text                                                                   # TextTypeLiteral
  ;

mapKey
  // redis.Size
  : qualifiers+=lowerName DOT ( qualifiers+=lowerName DOT )* name=upperName
    limits=constraints?                                                             # QualifiedMapKey
  // String(1..63)
  | name=upperName limits=constraints                                             # ConstrainedMapKey
  ;

// (1..7)     (1..40, pattern: '[a-z]+')
constraints : LPAREN ( given+=constraint ( COMMA given+=constraint )* COMMA? )? RPAREN ;

constraint
  // key: name
  : KEY COLON keys+=fieldName                                                           # KeyConstraint
  // key: [containerPort, protocol]
  | KEY COLON LBRACKET keys+=fieldName ( COMMA keys+=fieldName )* COMMA? RBRACKET      # KeysConstraint
  // pattern: '[a-z]+'
  | label=LOWER_NAME COLON value=expression                                       # LabelledConstraint
  // 1..7     1..
  | from=bound DOTDOT to=bound?                                                       # FromConstraint
  // ..7
  | DOTDOT to=bound                                                                     # ToConstraint
  // "amd64" | "arm64"
  | type=typeExpression                                                            # ElementConstraint
  ;

// containerPort     "container-port"
fieldName : name=anyName | quoted=text ;

bound
  // -1
  : sign=MINUS? number=NUMBER                                                            # NumberBound
  // limits.most
  | path=valuePath                                                                          # PathBound
  ;

// ---- entries -----------------------------------------------------------------------------------

// { a: 1, ...rest }
entries : LBRACE ( items+=entry | COMMA )* RBRACE ;

entry
  // metadata.labels."app": "x"
  : path=keyPath separator=( COLON | EQUALS ) value=expression                           # FieldEntry
  // ...base
  | ELLIPSIS value=expression                                                           # SpreadEntry
  // for key, value in map where value > 1 { "${key}": value }
  | FOR ( key=lowerName COMMA )? variable=lowerName IN collection=expression
    ( WHERE condition=expression )? body=entries                                           # ForEntry
  // if gpu { a: 1 } else { a: 2 }
  | conditional=ifBlock                                                                     # IfEntry
  // let x: Int = 3
  | LET name=lowerName ( COLON type=typeExpression )? EQUALS value=expression              # LetEntry
  // Namespace { metadata.name: "x" }     postgres.Postgres.Database { ... }
  | ( qualifiers+=lowerName DOT )* ( owners+=UPPER_NAME DOT )* name=CONSTRUCTED_NAME
    body=entries                                                                        # ResourceEntry
  // patch Deployment "name" { ... }
  | change                                                                              # ChangeEntry
  // assert a == b else "message"
  | ASSERT condition=expression ( ELSE message=text )?                                  # AssertEntry
  // metadata { ... }: a mistake, the colon is missing
  | name=LOWER_NAME body=entries                                                       # BracedEntry
  ;

// if gpu { a: 1 } else if arm { a: 2 } else { a: 3 }
ifBlock
  : IF condition=expression then=entries ( ELSE ( otherwise=entries | nested=ifBlock ) )?
  ;

keyPath
  // metadata.annotations."prometheus.io/port"
  : first=anyName ( DOT rest+=fieldName )*                                              # DottedKey
  // "${c.name}"
  | quoted=text                                                                         # QuotedKey
  ;

// ---- expressions -------------------------------------------------------------------------------

// Tightest first; what begins with a word of its own extends as far right as it can.
expression
  // cluster.env
  : value=operand                                                                 # OperandExpression
  // base with { spec.replicas: 3 }
  | base=expression WITH body=entries tails+=tail*                                   # WithExpression
  // -x
  | sign=( MINUS | BANG ) value=expression                                         # PrefixExpression
  // a * b
  | left=expression operator=( STAR | SLASH | PERCENT ) right=expression          # ProductExpression
  // a + b
  | left=expression operator=( PLUS | MINUS ) right=expression                        # SumExpression
  // a ?? b
  | left=expression operator=OR_ELSE right=expression                              # OrElseExpression
  // 1.28..1.33
  | from=expression DOTDOT to=expression                                      # ClosedRangeExpression
  // 1.28..
  | from=expression DOTDOT                                                      # FromRangeExpression
  // ..1.33
  | DOTDOT to=expression                                                          # ToRangeExpression
  // a == b     a not in b
  | left=expression operator=comparator right=expression                       # ComparisonExpression
  // not a
  | NOT value=expression                                                              # NotExpression
  // a and b
  | left=expression operator=( AND | AND_AND ) right=expression                       # AndExpression
  // a or b
  | left=expression operator=( OR | OR_OR ) right=expression                           # OrExpression
  // c ? a : b: a mistake, it is written `if c then a else b`
  | <assoc=right> condition=expression QUESTION then=expression COLON otherwise=expression
                                                                                  # TernaryExpression
  // if c then a else b
  | IF condition=expression THEN then=expression ELSE otherwise=expression             # IfExpression
  // all c in clusters where c.gpu : c.env == "prod"
  | word=( ALL | ANY ) variable=lowerName IN collection=expression
    ( WHERE condition=expression )? COLON body=expression                      # QuantifierExpression
  // let x = 1 then x + x
  | LET name=lowerName ( COLON type=typeExpression )? EQUALS value=expression
    THEN body=expression                                                            # LetInExpression
  ;

// The conditions that choose clusters: as expressions, but `with` after one is never the operator.
selector
  // team
  : value=operand                                                                   # OperandSelector
  // -1
  | sign=( MINUS | BANG ) value=selector                                             # PrefixSelector
  // 2 * n
  | left=selector operator=( STAR | SLASH | PERCENT ) right=selector                # ProductSelector
  // n + 1
  | left=selector operator=( PLUS | MINUS ) right=selector                              # SumSelector
  // zone ?? "none"
  | left=selector operator=OR_ELSE right=selector                                    # OrElseSelector
  // 1.28..1.33
  | from=selector DOTDOT to=selector                                            # ClosedRangeSelector
  // 1.28..
  | from=selector DOTDOT                                                          # FromRangeSelector
  // ..1.33
  | DOTDOT to=selector                                                              # ToRangeSelector
  // kubernetes in 1.28..1.33
  | left=selector operator=comparator right=selector                             # ComparisonSelector
  // not gpu
  | NOT value=selector                                                                  # NotSelector
  // gpu and env == "prod"
  | left=selector operator=( AND | AND_AND ) right=selector                             # AndSelector
  // gpu or env == "prod"
  | left=selector operator=( OR | OR_OR ) right=selector                                 # OrSelector
  // any p in pools : p.gpu
  | word=( ALL | ANY ) variable=lowerName IN collection=selector
    ( WHERE condition=selector )? COLON body=selector                            # QuantifierSelector
  ;

comparator
  // ==
  : mark=( EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | EQUALS )
                                                                                    # MarkComparator
  // has
  | word=( IN | HAS | OVERLAPS | ONLY )                                             # WordComparator
  // not in
  | NOT IN                                                                         # NotInComparator
  ;

// clusters.first().name
operand : head=atom tails+=tail* ;

tail
  // .name
  : DOT name=anyName                                                                     # MemberTail
  // ?.name
  | SAFE_DOT name=anyName                                                            # SafeMemberTail
  // ."blocking-settings"     ?."blocking-settings"
  | dot=( DOT | SAFE_DOT ) quoted=text                                             # QuotedMemberTail
  // .RedisFailover { ... }
  | DOT name=CONSTRUCTED_NAME body=entries                                         # ConstructionTail
  // (a, b: c)
  | given=arguments                                                                        # CallTail
  // [0]
  | LBRACKET index=expression RBRACKET                                                    # IndexTail
  ;

atom
  // 512Mi
  : number=NUMBER                                                                        # NumberAtom
  // true
  | word=( TRUE | FALSE )                                                                  # BoolAtom
  // absent
  | ABSENT                                                                               # AbsentAtom
  // "team-${team}"
  | literal=text                                                                           # TextAtom
  // replicas
  | name=lowerName                                                                    # ReferenceAtom
  // self
  | word=SELF                                                                              # SelfAtom
  // Flux
  | name=UPPER_NAME                                                               # TypeReferenceAtom
  // Deployment { ... }
  | name=CONSTRUCTED_NAME body=entries                                             # ConstructionAtom
  // [a, ...rest]
  | elements=listElements                                                                  # ListAtom
  // { a: 1 }
  | body=entries                                                                         # RecordAtom
  // (a + b)
  | LPAREN inner=expression RPAREN                                                # ParenthesizedAtom
  // match size { "small" => 1, else => 3 }
  | MATCH subject=expression chosen=matchArms                                             # MatchAtom
  // what stands in for a value that is missing
  | MISSING                                                                             # MissingAtom
  ;

// { "small" => 1, else => 3 }
matchArms : LBRACE ( given+=matchArm ( COMMA given+=matchArm )* COMMA? )? RBRACE ;

// "small", "medium" => 1
matchArm
  : ( ELSE | patterns+=pattern ( COMMA patterns+=pattern )* ) ARROW value=expression
  ;

pattern
  // -1
  : sign=MINUS? number=NUMBER                                                         # NumberPattern
  // true
  | word=( TRUE | FALSE )                                                               # BoolPattern
  // absent
  | ABSENT                                                                            # AbsentPattern
  // "small"
  | literal=text                                                                        # TextPattern
  ;

// [a, ...rest]
listElements : LBRACKET ( given+=listElement ( COMMA given+=listElement )* COMMA? )? RBRACKET ;

listElement
  // ...rest
  : ELLIPSIS value=expression                                                         # SpreadElement
  // for x in xs where x > 1 : x * 2
  | FOR ( key=lowerName COMMA )? variable=lowerName IN collection=expression
    ( WHERE condition=expression )? COLON element=listElement                            # ForElement
  // if gpu : "nvidia" else "none"
  | IF condition=expression COLON then=plainElement ( ELSE otherwise=listElement )?       # IfElement
  // a + b
  | value=expression                                                                    # ItemElement
  ;

plainElement
  // ...rest
  : ELLIPSIS value=expression                                                           # PlainSpread
  // "nvidia"
  | value=expression                                                                      # PlainItem
  ;

// (a, b: c, x => x + 1)
arguments : LPAREN ( given+=argument ( COMMA given+=argument )* COMMA? )? RPAREN ;

argument
  // release: 2.7.0
  : label=anyName COLON value=argumentValue                                        # LabelledArgument
  // 2.7.0
  | value=argumentValue                                                          # PositionalArgument
  ;

argumentValue
  // x => x + 1
  : names+=lowerName ARROW body=expression                                        # SimpleLambda
  // (a, b) => a + b
  | LPAREN names+=lowerName ( COMMA names+=lowerName )* RPAREN ARROW body=expression
                                                                                       # TupleLambda
  // a + b
  | value=expression                                                                    # PlainValue
  ;

// ---- text and names ----------------------------------------------------------------------------

text
  // "team-${team}"
  : TEXT_OPEN parts+=textPart* close=( TEXT_CLOSE | TEXT_BREAK )                          # LineText
  // """ ... """
  | BLOCK_OPEN parts+=textPart* close=BLOCK_CLOSE                                        # BlockText
  // '[a-z]+'     ''' ... '''
  | raw=( RAW_TEXT | OPEN_RAW_TEXT | RAW_BLOCK | OPEN_RAW_BLOCK )                          # RawText
  ;

textPart
  // team-
  : chunk=( TEXT_CHUNK | TEXT_ESCAPE )                                                   # ChunkPart
  // ${team}
  | HOLE_OPEN value=expression RBRACE                                                       # HolePart
  ;

// redis.Size     TeamEnvironment.Size
typePath : ( qualifiers+=lowerName DOT )* names+=upperName ( DOT names+=upperName )* ;

// slots.gitopsAgent
valuePath : parts+=lowerName ( DOT parts+=lowerName )* ;

// Size     size
declaredName : lowerName | upperName ;

// RedisFailover
upperName : UPPER_NAME | CONSTRUCTED_NAME ;

// Any word at all: a key, a field, what follows a dot, the label of an argument.
anyName : lowerName | reservedWord | UPPER_NAME ;

reservedWord
  : ABSENT | ALL | AND | ANY | ELSE | FALSE | FOR | FUN | IF | IMPORT | IN | LET | MATCH | NOT | OR
  | SELF | THEN | TRUE | TYPE | WITH
  ;

// replicas; also every word that means something only in its place
lowerName
  : LOWER_NAME
  | ACCEPT | ANNOTATIONS | API | AS | ASSERT | ASSUME | BECAUSE | BY | CHECK | CLUSTER | CLUSTERS
  | CONFIGURE | CONFLICTS | CONTAINER | DESTINATION | EACH | EVERY | EXCLUSIVE | EXPECT | EXTERNAL
  | FACTS | FAILS | FIXED | FLEET | FROM | GROUP | HAS | INCLUDE | INSTALL | KEY | KIND | LABELS
  | MANIFESTS | NAMED | NAMES | NEEDS | ON | ONE | ONE_OF | ONLY | OVER | OVERLAPS | PATCH | PER
  | PERMIT | PIPELINE | PLACE | POLICIES | POLICY | PORTABLE | PROMISE | PROMISES | PROVIDES
  | REMOVE | REQUIRES | SCHEDULE | SERVING | SETTINGS | SKIP_WORD | SLOT | SPLIT | SPREAD | STATUS
  | STORE | SUPPORTS | TEST | TEXT_WORD | UNIQUE | UNTIL | USE | USES | VERSION | WHERE | WORKFLOW
  ;
