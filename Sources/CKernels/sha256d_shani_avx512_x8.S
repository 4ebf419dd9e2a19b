// Double SHA-256 of eight headers a turn:
// SHA-NI rounds of four, beside the schedules of eight others in AVX-512VL.
//
// Written by Scripts/generate-sha256d-shani avx512 --pattern 6,5,5,5 --distance 4 --window 30
// and run there against another implementation; change that script, not this file.
// A turn is 1264 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx512_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx512_turns
#else
#define FUNCTION wm_sha256d_shani_avx512_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    movl $0xaa, %eax
    kmovw %eax, %k1
    .p2align 6
1:
    vmovdqa 0(%rdi), %xmm1
    vpaddd 1696(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 1700(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 2080(%rdi), %ymm16
    vmovdqa32 2112(%rdi), %ymm17
    vmovdqa32 2144(%rdi), %ymm18
    vmovdqa32 2176(%rdi), %ymm19
    vmovdqa32 2208(%rdi), %ymm20
    vpunpckldq %ymm17, %ymm16, %ymm21
    vpunpckhdq %ymm17, %ymm16, %ymm22
    vmovdqa 0(%rdi), %xmm5
    vpaddd 1704(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 1708(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm19, %ymm18, %ymm23
    vpunpckhdq %ymm19, %ymm18, %ymm24
    vmovdqa32 2240(%rdi), %ymm25
    vmovdqa32 2272(%rdi), %ymm26
    vpunpcklqdq %ymm23, %ymm21, %ymm27
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhqdq %ymm23, %ymm21, %ymm28
    vpunpcklqdq %ymm24, %ymm22, %ymm29
    vpunpckhqdq %ymm24, %ymm22, %ymm30
    vpaddd 84(%rdi){1to8}, %ymm27, %ymm31
    vpaddd 80(%rdi){1to8}, %ymm28, %ymm16
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 68(%rdi){1to8}, %ymm29, %ymm17
    vpaddd 64(%rdi){1to8}, %ymm30, %ymm18
    vmovdqa32 2304(%rdi), %ymm19
    vpunpckldq %ymm25, %ymm20, %ymm21
    vpunpckhdq %ymm25, %ymm20, %ymm23
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm18, 1728(%rdi)
    vpunpckldq %ymm19, %ymm26, %ymm24
    vpunpckhdq %ymm19, %ymm26, %ymm22
    vpaddd 1444(%rdi){1to8}, %ymm17, %ymm27
    vprord $0x7, %ymm17, %ymm28
    vpunpcklqdq %ymm24, %ymm21, %ymm29
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhqdq %ymm24, %ymm21, %ymm30
    vpunpcklqdq %ymm22, %ymm23, %ymm20
    vpunpckhqdq %ymm22, %ymm23, %ymm25
    vpaddd 92(%rdi){1to8}, %ymm29, %ymm26
    vpaddd 88(%rdi){1to8}, %ymm30, %ymm19
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 76(%rdi){1to8}, %ymm20, %ymm21
    vpaddd 72(%rdi){1to8}, %ymm25, %ymm24
    vprord $0x12, %ymm17, %ymm22
    vpsrld $0x3, %ymm17, %ymm23
    vpaddd 1452(%rdi){1to8}, %ymm21, %ymm29
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1448(%rdi){1to8}, %ymm24, %ymm30
    vpternlogd $0x96, %ymm23, %ymm22, %ymm28
    vprord $0x7, %ymm24, %ymm20
    vprord $0x12, %ymm24, %ymm25
    vpaddd %ymm18, %ymm28, %ymm22
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm30, %ymm27, %ymm23
    vpunpckhdq %ymm30, %ymm27, %ymm18
    vpsrld $0x3, %ymm24, %ymm28
    vmovdqa32 %ymm22, 2880(%rdi)
    vmovdqa32 %ymm23, 5408(%rdi)
    vmovdqa32 %ymm18, 5440(%rdi)
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm28, %ymm25, %ymm20
    vprord $0x7, %ymm21, %ymm27
    vprord $0x12, %ymm21, %ymm30
    vpsrld $0x3, %ymm21, %ymm22
    vpaddd %ymm17, %ymm20, %ymm23
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1456(%rdi){1to8}, %ymm16, %ymm18
    vprord $0x7, %ymm16, %ymm25
    vpternlogd $0x96, %ymm22, %ymm30, %ymm27
    vmovdqa32 %ymm23, 2912(%rdi)
    vpunpckldq %ymm18, %ymm29, %ymm28
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm18, %ymm29, %ymm20
    vpaddd %ymm24, %ymm27, %ymm17
    vprord $0x12, %ymm16, %ymm30
    vmovdqa32 %ymm28, 5472(%rdi)
    vmovdqa32 %ymm20, 5504(%rdi)
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm17, 2944(%rdi)
    vpsrld $0x3, %ymm16, %ymm22
    vpaddd 1460(%rdi){1to8}, %ymm31, %ymm23
    vprord $0x7, %ymm31, %ymm18
    vprord $0x12, %ymm31, %ymm29
    vpternlogd $0x96, %ymm22, %ymm30, %ymm25
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm31, %ymm24
    vpaddd 1464(%rdi){1to8}, %ymm19, %ymm27
    vprord $0x7, %ymm19, %ymm28
    vpaddd %ymm21, %ymm25, %ymm20
    vpternlogd $0x96, %ymm24, %ymm29, %ymm18
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm27, %ymm23, %ymm17
    vpunpckhdq %ymm27, %ymm23, %ymm30
    vmovdqa32 %ymm20, 2976(%rdi)
    vpaddd %ymm16, %ymm18, %ymm22
    vmovdqa32 %ymm17, 5536(%rdi)
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm30, 5568(%rdi)
    vprord $0x12, %ymm19, %ymm25
    vmovdqa32 %ymm22, 3008(%rdi)
    vpsrld $0x3, %ymm19, %ymm21
    vpaddd 1468(%rdi){1to8}, %ymm26, %ymm24
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm26, %ymm29
    vprord $0x12, %ymm26, %ymm27
    vpternlogd $0x96, %ymm21, %ymm25, %ymm28
    vpsrld $0x3, %ymm26, %ymm23
    vpunpckldq 1472(%rdi){1to8}, %ymm24, %ymm20
    vpunpckhdq 1472(%rdi){1to8}, %ymm24, %ymm18
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm31, %ymm28, %ymm16
    vpternlogd $0x96, %ymm23, %ymm27, %ymm29
    vmovdqa32 %ymm20, 5600(%rdi)
    vmovdqa32 %ymm18, 5632(%rdi)
    vmovdqa32 %ymm16, 3040(%rdi)
    vmovq 4064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm19, %ymm29, %ymm17
    vmovdqa32 %ymm26, 3104(%rdi)
    vmovdqa32 2880(%rdi), %ymm30
    vpbroadcastd 1500(%rdi), %ymm22
    vmovdqa32 %ymm17, 3072(%rdi)
    vmovq 4096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 2912(%rdi), %ymm21
    vpaddd 1504(%rdi){1to8}, %ymm30, %ymm25
    vprord $0x7, %ymm30, %ymm24
    vprord $0x12, %ymm30, %ymm28
    vpsrld $0x3, %ymm30, %ymm31
    vmovq 4128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm25, %ymm22, %ymm27
    vpunpckhdq %ymm25, %ymm22, %ymm23
    vpaddd 996(%rdi){1to8}, %ymm21, %ymm20
    vpternlogd $0x96, %ymm31, %ymm28, %ymm24
    vmovdqa32 %ymm27, 5856(%rdi)
    vmovdqa32 %ymm23, 5888(%rdi)
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1508(%rdi){1to8}, %ymm20, %ymm18
    vmovdqa32 %ymm24, 2848(%rdi)
    vprord $0x7, %ymm20, %ymm16
    vprord $0x12, %ymm20, %ymm19
    vpsrld $0x3, %ymm20, %ymm29
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm30, %ymm26
    vprord $0x13, %ymm30, %ymm17
    vpsrld $0xa, %ymm30, %ymm25
    vpternlogd $0x96, %ymm29, %ymm19, %ymm16
    vprord $0x11, %ymm20, %ymm22
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm20, %ymm21
    vpternlogd $0x96, %ymm25, %ymm17, %ymm26
    vpaddd %ymm30, %ymm16, %ymm28
    vpsrld $0xa, %ymm20, %ymm31
    vpaddd 2944(%rdi), %ymm26, %ymm27
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm28, 2880(%rdi)
    vpternlogd $0x96, %ymm31, %ymm21, %ymm22
    vpaddd 1512(%rdi){1to8}, %ymm27, %ymm23
    vprord $0x7, %ymm27, %ymm24
    vprord $0x12, %ymm27, %ymm19
    vpsrld $0x3, %ymm27, %ymm29
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm23, %ymm18, %ymm17
    vpunpckhdq %ymm23, %ymm18, %ymm25
    vpaddd 2976(%rdi), %ymm22, %ymm16
    vpternlogd $0x96, %ymm29, %ymm19, %ymm24
    vmovdqa32 %ymm17, 5920(%rdi)
    vmovq 4320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 5952(%rdi)
    vpaddd 1516(%rdi){1to8}, %ymm16, %ymm26
    vpaddd %ymm20, %ymm24, %ymm28
    vprord $0x7, %ymm16, %ymm21
    vprord $0x12, %ymm16, %ymm31
    vmovq 4352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm16, %ymm23
    vmovdqa32 %ymm28, 2912(%rdi)
    vprord $0x11, %ymm27, %ymm18
    vprord $0x13, %ymm27, %ymm22
    vpternlogd $0x96, %ymm23, %ymm31, %ymm21
    vmovq 4384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm27, %ymm19
    vprord $0x11, %ymm16, %ymm29
    vprord $0x13, %ymm16, %ymm17
    vpaddd %ymm27, %ymm21, %ymm25
    vpternlogd $0x96, %ymm19, %ymm22, %ymm18
    vpsrld $0xa, %ymm16, %ymm24
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm25, 2944(%rdi)
    vpaddd 3008(%rdi), %ymm18, %ymm28
    vpternlogd $0x96, %ymm24, %ymm17, %ymm29
    vpaddd 1520(%rdi){1to8}, %ymm28, %ymm31
    vprord $0x7, %ymm28, %ymm23
    vmovdqa 288(%rdi), %xmm0
    vshufps $0xdd, 304(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 352(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %eax
    vmovdqa 320(%rdi), %xmm0
    vshufps $0xdd, 336(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 368(%rdi)
    vpand 128(%rdi), %xmm0, %xmm0
    vpcmpeqd 208(%rdi), %xmm0, %xmm0
    vmovmskps %xmm0, %ecx
    orl %ecx, %eax
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm28, %ymm21
    vpsrld $0x3, %ymm28, %ymm22
    vpunpckldq %ymm31, %ymm26, %ymm19
    vpunpckhdq %ymm31, %ymm26, %ymm25
    vpaddd 3040(%rdi), %ymm29, %ymm18
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm22, %ymm21, %ymm23
    vmovdqa32 %ymm19, 5984(%rdi)
    vmovdqa32 %ymm25, 6016(%rdi)
    vpaddd 1524(%rdi){1to8}, %ymm18, %ymm17
    vpaddd %ymm16, %ymm23, %ymm24
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm18, %ymm31
    vprord $0x12, %ymm18, %ymm26
    vpsrld $0x3, %ymm18, %ymm29
    vmovdqa32 %ymm24, 2976(%rdi)
    vprord $0x11, %ymm28, %ymm21
    vprord $0x13, %ymm28, %ymm22
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm29, %ymm26, %ymm31
    vpsrld $0xa, %ymm28, %ymm19
    vpaddd 3104(%rdi), %ymm30, %ymm25
    vprord $0x11, %ymm18, %ymm23
    vpaddd %ymm28, %ymm31, %ymm24
    vmovq 4576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm19, %ymm22, %ymm21
    vpaddd 1020(%rdi){1to8}, %ymm25, %ymm26
    vprord $0x13, %ymm18, %ymm29
    vmovdqa32 %ymm24, 3008(%rdi)
    vpaddd 3072(%rdi), %ymm21, %ymm30
    vmovq 4608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm18, %ymm31
    vpaddd 1024(%rdi){1to8}, %ymm20, %ymm22
    vpaddd 1016(%rdi){1to8}, %ymm30, %ymm19
    vpternlogd $0x96, %ymm31, %ymm29, %ymm23
    vpaddd 1528(%rdi){1to8}, %ymm19, %ymm25
    vmovq 4640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm19, %ymm24
    vprord $0x12, %ymm19, %ymm21
    vpsrld $0x3, %ymm19, %ymm20
    vpunpckldq %ymm25, %ymm17, %ymm30
    vpunpckhdq %ymm25, %ymm17, %ymm29
    vpaddd %ymm26, %ymm23, %ymm31
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm20, %ymm21, %ymm24
    vmovdqa32 %ymm30, 6048(%rdi)
    vmovdqa32 %ymm29, 6080(%rdi)
    vpaddd 1532(%rdi){1to8}, %ymm31, %ymm25
    vpaddd %ymm18, %ymm24, %ymm17
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm31, %ymm26
    vprord $0x12, %ymm31, %ymm23
    vpsrld $0x3, %ymm31, %ymm21
    vmovdqa32 %ymm17, 3040(%rdi)
    vprord $0x11, %ymm19, %ymm20
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm19, %ymm30
    vpternlogd $0x96, %ymm21, %ymm23, %ymm26
    vpsrld $0xa, %ymm19, %ymm29
    vprord $0x11, %ymm31, %ymm24
    vprord $0x13, %ymm31, %ymm17
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm19, %ymm26, %ymm23
    vpternlogd $0x96, %ymm29, %ymm30, %ymm20
    vpsrld $0xa, %ymm31, %ymm21
    vmovdqa32 %ymm23, 3072(%rdi)
    vpaddd %ymm22, %ymm20, %ymm26
    vpternlogd $0x96, %ymm21, %ymm17, %ymm24
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1536(%rdi){1to8}, %ymm26, %ymm30
    vprord $0x7, %ymm26, %ymm29
    vprord $0x12, %ymm26, %ymm23
    vpsrld $0x3, %ymm26, %ymm20
    vpunpckldq %ymm30, %ymm25, %ymm22
    vmovq 4832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm30, %ymm25, %ymm17
    vpaddd %ymm27, %ymm24, %ymm21
    vpternlogd $0x96, %ymm20, %ymm23, %ymm29
    vmovdqa32 %ymm22, 6112(%rdi)
    vmovdqa32 %ymm17, 6144(%rdi)
    vmovq 4864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1540(%rdi){1to8}, %ymm21, %ymm25
    vpaddd %ymm31, %ymm29, %ymm30
    vprord $0x7, %ymm21, %ymm24
    vprord $0x12, %ymm21, %ymm27
    vpsrld $0x3, %ymm21, %ymm23
    vmovq 4896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm30, 3104(%rdi)
    vprord $0x11, %ymm26, %ymm20
    vprord $0x13, %ymm26, %ymm22
    vpternlogd $0x96, %ymm23, %ymm27, %ymm24
    vpsrld $0xa, %ymm26, %ymm17
    vprord $0x11, %ymm21, %ymm29
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm21, %ymm30
    vpaddd %ymm26, %ymm24, %ymm27
    vpternlogd $0x96, %ymm17, %ymm22, %ymm20
    vpsrld $0xa, %ymm21, %ymm23
    vmovdqa32 %ymm27, 3136(%rdi)
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm16, %ymm20, %ymm24
    vpternlogd $0x96, %ymm23, %ymm30, %ymm29
    vpaddd 1544(%rdi){1to8}, %ymm24, %ymm22
    vprord $0x7, %ymm24, %ymm17
    vprord $0x12, %ymm24, %ymm27
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm24, %ymm20
    vpunpckldq %ymm22, %ymm25, %ymm16
    vpunpckhdq %ymm22, %ymm25, %ymm30
    vpaddd %ymm28, %ymm29, %ymm23
    vpternlogd $0x96, %ymm20, %ymm27, %ymm17
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm16, 6176(%rdi)
    vmovdqa32 %ymm30, 6208(%rdi)
    vpaddd 1548(%rdi){1to8}, %ymm23, %ymm25
    vpaddd %ymm21, %ymm17, %ymm22
    vprord $0x7, %ymm23, %ymm29
    vprord $0x12, %ymm23, %ymm28
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm23, %ymm27
    vmovdqa32 %ymm22, 3168(%rdi)
    vprord $0x11, %ymm24, %ymm20
    vprord $0x13, %ymm24, %ymm16
    vpternlogd $0x96, %ymm27, %ymm28, %ymm29
    vmovq 5088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm24, %ymm30
    vprord $0x11, %ymm23, %ymm17
    vprord $0x13, %ymm23, %ymm22
    vpaddd %ymm24, %ymm29, %ymm28
    vpternlogd $0x96, %ymm30, %ymm16, %ymm20
    vmovq 5120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm23, %ymm27
    vpaddd 1048(%rdi){1to8}, %ymm31, %ymm29
    vmovdqa32 %ymm28, 3200(%rdi)
    vpaddd %ymm18, %ymm20, %ymm16
    vpternlogd $0x96, %ymm27, %ymm22, %ymm17
    vmovq 5152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1552(%rdi){1to8}, %ymm16, %ymm30
    vprord $0x7, %ymm16, %ymm31
    vprord $0x12, %ymm16, %ymm28
    vpsrld $0x3, %ymm16, %ymm20
    vpunpckldq %ymm30, %ymm25, %ymm18
    vpunpckhdq %ymm30, %ymm25, %ymm22
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm19, %ymm17, %ymm27
    vpternlogd $0x96, %ymm20, %ymm28, %ymm31
    vmovdqa32 %ymm18, 6240(%rdi)
    vmovdqa32 %ymm22, 6272(%rdi)
    vpaddd 1556(%rdi){1to8}, %ymm27, %ymm25
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm23, %ymm31, %ymm30
    vprord $0x7, %ymm27, %ymm17
    vprord $0x12, %ymm27, %ymm19
    vpsrld $0x3, %ymm27, %ymm28
    vmovdqa32 %ymm30, 3232(%rdi)
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm16, %ymm20
    vprord $0x13, %ymm16, %ymm18
    vpternlogd $0x96, %ymm28, %ymm19, %ymm17
    vpsrld $0xa, %ymm16, %ymm22
    vpaddd 2848(%rdi), %ymm26, %ymm31
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm27, %ymm30
    vpaddd %ymm16, %ymm17, %ymm19
    vpternlogd $0x96, %ymm22, %ymm18, %ymm20
    vpaddd 1052(%rdi){1to8}, %ymm31, %ymm28
    vprord $0x13, %ymm27, %ymm26
    vmovdqa32 %ymm19, 3264(%rdi)
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm29, %ymm20, %ymm17
    vpsrld $0xa, %ymm27, %ymm18
    vpaddd 2880(%rdi), %ymm21, %ymm22
    vpaddd 1560(%rdi){1to8}, %ymm17, %ymm31
    vprord $0x7, %ymm17, %ymm19
    vmovq 5344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2080(%rdi)
    vmovdqa %xmm2, 2208(%rdi)
    vmovq 5352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2112(%rdi)
    vmovdqa %xmm4, 2240(%rdi)
    vprord $0x12, %ymm17, %ymm29
    vpternlogd $0x96, %ymm18, %ymm26, %ymm30
    vpunpckldq %ymm31, %ymm25, %ymm20
    vpunpckhdq %ymm31, %ymm25, %ymm21
    vpsrld $0x3, %ymm17, %ymm26
    vmovq 5376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2144(%rdi)
    vmovdqa %xmm6, 2272(%rdi)
    vmovq 5384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2176(%rdi)
    vmovdqa %xmm8, 2304(%rdi)
    vpaddd %ymm28, %ymm30, %ymm18
    vmovdqa32 %ymm20, 6304(%rdi)
    vmovdqa32 %ymm21, 6336(%rdi)
    vpternlogd $0x96, %ymm26, %ymm29, %ymm19
    vpaddd 1564(%rdi){1to8}, %ymm18, %ymm25
    vmovdqa 0(%rdi), %xmm1
    vpaddd 1712(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 0(%rdi), %xmm3
    vpaddd 1716(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm18, %ymm31
    vprord $0x12, %ymm18, %ymm30
    vpaddd %ymm27, %ymm19, %ymm28
    vpsrld $0x3, %ymm18, %ymm20
    vprord $0x11, %ymm17, %ymm21
    vprord $0x13, %ymm17, %ymm29
    vmovdqa32 %ymm28, 3296(%rdi)
    vmovdqa 0(%rdi), %xmm5
    vpaddd 1720(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 0(%rdi), %xmm7
    vpaddd 1724(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm20, %ymm30, %ymm31
    vpsrld $0xa, %ymm17, %ymm26
    vpaddd 2912(%rdi), %ymm24, %ymm19
    vprord $0x11, %ymm18, %ymm28
    vpaddd %ymm17, %ymm31, %ymm20
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm26, %ymm29, %ymm21
    vprord $0x13, %ymm18, %ymm30
    vpsrld $0xa, %ymm18, %ymm24
    vmovdqa32 %ymm20, 3328(%rdi)
    vpaddd %ymm22, %ymm21, %ymm31
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2944(%rdi), %ymm23, %ymm29
    vpternlogd $0x96, %ymm24, %ymm30, %ymm28
    vpaddd 1568(%rdi){1to8}, %ymm31, %ymm26
    vprord $0x7, %ymm31, %ymm20
    vprord $0x12, %ymm31, %ymm22
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm31, %ymm21
    vpunpckldq %ymm26, %ymm25, %ymm23
    vpunpckhdq %ymm26, %ymm25, %ymm30
    vpaddd %ymm19, %ymm28, %ymm24
    vpternlogd $0x96, %ymm21, %ymm22, %ymm20
    vmovdqa32 %ymm23, 6368(%rdi)
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm30, 6400(%rdi)
    vpaddd 1572(%rdi){1to8}, %ymm24, %ymm26
    vpaddd %ymm18, %ymm20, %ymm25
    vprord $0x7, %ymm24, %ymm19
    vprord $0x12, %ymm24, %ymm28
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm24, %ymm22
    vmovdqa32 %ymm25, 2848(%rdi)
    vprord $0x11, %ymm31, %ymm21
    vprord $0x13, %ymm31, %ymm23
    vpternlogd $0x96, %ymm22, %ymm28, %ymm19
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm31, %ymm30
    vpaddd 2976(%rdi), %ymm16, %ymm20
    vprord $0x11, %ymm24, %ymm25
    vpaddd %ymm31, %ymm19, %ymm28
    vpternlogd $0x96, %ymm30, %ymm23, %ymm21
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm24, %ymm22
    vpsrld $0xa, %ymm24, %ymm16
    vmovdqa32 %ymm28, 2880(%rdi)
    vpaddd %ymm29, %ymm21, %ymm19
    vpaddd 3008(%rdi), %ymm27, %ymm30
    vpternlogd $0x96, %ymm16, %ymm22, %ymm25
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1576(%rdi){1to8}, %ymm19, %ymm23
    vprord $0x7, %ymm19, %ymm28
    vprord $0x12, %ymm19, %ymm21
    vpsrld $0x3, %ymm19, %ymm29
    vpunpckldq %ymm23, %ymm26, %ymm27
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm23, %ymm26, %ymm22
    vpaddd %ymm20, %ymm25, %ymm16
    vpternlogd $0x96, %ymm29, %ymm21, %ymm28
    vmovdqa32 %ymm27, 6432(%rdi)
    vmovdqa32 %ymm22, 6464(%rdi)
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1580(%rdi){1to8}, %ymm16, %ymm23
    vpaddd %ymm24, %ymm28, %ymm26
    vprord $0x7, %ymm16, %ymm20
    vprord $0x12, %ymm16, %ymm25
    vpsrld $0x3, %ymm16, %ymm29
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm26, 2912(%rdi)
    vprord $0x11, %ymm19, %ymm21
    vprord $0x13, %ymm19, %ymm27
    vpternlogd $0x96, %ymm29, %ymm25, %ymm20
    vpsrld $0xa, %ymm19, %ymm22
    vpaddd 3040(%rdi), %ymm17, %ymm28
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm16, %ymm26
    vpaddd %ymm19, %ymm20, %ymm25
    vpternlogd $0x96, %ymm22, %ymm27, %ymm21
    vprord $0x13, %ymm16, %ymm29
    vpsrld $0xa, %ymm16, %ymm17
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 2944(%rdi)
    vpaddd %ymm30, %ymm21, %ymm20
    vpaddd 3072(%rdi), %ymm18, %ymm27
    vpternlogd $0x96, %ymm17, %ymm29, %ymm26
    vpaddd 1584(%rdi){1to8}, %ymm20, %ymm22
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm20, %ymm25
    vprord $0x12, %ymm20, %ymm21
    vpsrld $0x3, %ymm20, %ymm30
    vpunpckldq %ymm22, %ymm23, %ymm18
    vpunpckhdq %ymm22, %ymm23, %ymm17
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm28, %ymm26, %ymm29
    vpternlogd $0x96, %ymm30, %ymm21, %ymm25
    vmovdqa32 %ymm18, 6496(%rdi)
    vmovdqa32 %ymm17, 6528(%rdi)
    vpaddd 1588(%rdi){1to8}, %ymm29, %ymm23
    vpaddd %ymm16, %ymm25, %ymm22
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm29, %ymm26
    vprord $0x12, %ymm29, %ymm28
    vpsrld $0x3, %ymm29, %ymm21
    vmovdqa32 %ymm22, 2976(%rdi)
    vprord $0x11, %ymm20, %ymm30
    vmovq 4080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm20, %ymm18
    vpternlogd $0x96, %ymm21, %ymm28, %ymm26
    vpsrld $0xa, %ymm20, %ymm17
    vpaddd 3104(%rdi), %ymm31, %ymm25
    vprord $0x11, %ymm29, %ymm22
    vmovq 4112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm20, %ymm26, %ymm28
    vpternlogd $0x96, %ymm17, %ymm18, %ymm30
    vprord $0x13, %ymm29, %ymm21
    vpsrld $0xa, %ymm29, %ymm31
    vmovdqa32 %ymm28, 3008(%rdi)
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm27, %ymm30, %ymm26
    vpaddd 3136(%rdi), %ymm24, %ymm18
    vpternlogd $0x96, %ymm31, %ymm21, %ymm22
    vpaddd 1592(%rdi){1to8}, %ymm26, %ymm17
    vprord $0x7, %ymm26, %ymm28
    vprord $0x12, %ymm26, %ymm27
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm26, %ymm30
    vpunpckldq %ymm17, %ymm23, %ymm24
    vpunpckhdq %ymm17, %ymm23, %ymm21
    vpaddd %ymm25, %ymm22, %ymm31
    vpternlogd $0x96, %ymm30, %ymm27, %ymm28
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm24, 6560(%rdi)
    vmovdqa32 %ymm21, 6592(%rdi)
    vpaddd 1596(%rdi){1to8}, %ymm31, %ymm23
    vpaddd %ymm29, %ymm28, %ymm17
    vprord $0x7, %ymm31, %ymm22
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm31, %ymm25
    vpsrld $0x3, %ymm31, %ymm27
    vmovdqa32 %ymm17, 3040(%rdi)
    vprord $0x11, %ymm26, %ymm30
    vprord $0x13, %ymm26, %ymm24
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm27, %ymm25, %ymm22
    vpsrld $0xa, %ymm26, %ymm21
    vpaddd 3168(%rdi), %ymm19, %ymm28
    vprord $0x11, %ymm31, %ymm17
    vpaddd %ymm26, %ymm22, %ymm27
    vpternlogd $0x96, %ymm21, %ymm24, %ymm30
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm31, %ymm25
    vpsrld $0xa, %ymm31, %ymm19
    vmovdqa32 %ymm27, 3072(%rdi)
    vpaddd %ymm18, %ymm30, %ymm22
    vpaddd 3200(%rdi), %ymm16, %ymm24
    vmovq 4336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm19, %ymm25, %ymm17
    vpaddd 1600(%rdi){1to8}, %ymm22, %ymm21
    vprord $0x7, %ymm22, %ymm27
    vprord $0x12, %ymm22, %ymm18
    vpsrld $0x3, %ymm22, %ymm30
    vmovq 4368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm21, %ymm23, %ymm16
    vpunpckhdq %ymm21, %ymm23, %ymm25
    vpaddd %ymm28, %ymm17, %ymm19
    vpternlogd $0x96, %ymm30, %ymm18, %ymm27
    vmovdqa32 %ymm16, 6624(%rdi)
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm25, 6656(%rdi)
    vpaddd 1604(%rdi){1to8}, %ymm19, %ymm21
    vpaddd %ymm31, %ymm27, %ymm23
    vprord $0x7, %ymm19, %ymm28
    vprord $0x12, %ymm19, %ymm17
    vpsrld $0x3, %ymm19, %ymm18
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm23, 3104(%rdi)
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm16
    vpternlogd $0x96, %ymm18, %ymm17, %ymm28
    vpsrld $0xa, %ymm22, %ymm25
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3232(%rdi), %ymm20, %ymm27
    vprord $0x11, %ymm19, %ymm23
    vpaddd %ymm22, %ymm28, %ymm17
    vpternlogd $0x96, %ymm25, %ymm16, %ymm30
    vprord $0x13, %ymm19, %ymm18
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm19, %ymm20
    vmovdqa32 %ymm17, 3136(%rdi)
    vpaddd %ymm24, %ymm30, %ymm28
    vpaddd 3264(%rdi), %ymm29, %ymm25
    vpternlogd $0x96, %ymm20, %ymm18, %ymm23
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1608(%rdi){1to8}, %ymm28, %ymm16
    vprord $0x7, %ymm28, %ymm17
    vprord $0x12, %ymm28, %ymm30
    vpsrld $0x3, %ymm28, %ymm24
    vpunpckldq %ymm16, %ymm21, %ymm29
    vpunpckhdq %ymm16, %ymm21, %ymm18
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm27, %ymm23, %ymm20
    vpternlogd $0x96, %ymm24, %ymm30, %ymm17
    vmovdqa32 %ymm29, 6688(%rdi)
    vmovdqa32 %ymm18, 6720(%rdi)
    vpaddd 1612(%rdi){1to8}, %ymm20, %ymm16
    vmovq 4592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm19, %ymm17, %ymm21
    vprord $0x7, %ymm20, %ymm27
    vprord $0x12, %ymm20, %ymm23
    vpsrld $0x3, %ymm20, %ymm24
    vmovdqa32 %ymm21, 3168(%rdi)
    vmovq 4624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm28, %ymm30
    vprord $0x13, %ymm28, %ymm29
    vpternlogd $0x96, %ymm24, %ymm23, %ymm27
    vpsrld $0xa, %ymm28, %ymm18
    vpaddd 3296(%rdi), %ymm26, %ymm17
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm20, %ymm21
    vpaddd %ymm28, %ymm27, %ymm23
    vpternlogd $0x96, %ymm18, %ymm29, %ymm30
    vprord $0x13, %ymm20, %ymm24
    vpsrld $0xa, %ymm20, %ymm26
    vmovdqa32 %ymm23, 3200(%rdi)
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm25, %ymm30, %ymm27
    vpaddd 3328(%rdi), %ymm31, %ymm29
    vpternlogd $0x96, %ymm26, %ymm24, %ymm21
    vpaddd 2848(%rdi), %ymm22, %ymm18
    vpaddd 1616(%rdi){1to8}, %ymm27, %ymm23
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm30
    vprord $0x12, %ymm27, %ymm25
    vpsrld $0x3, %ymm27, %ymm31
    vpunpckldq %ymm23, %ymm16, %ymm26
    vpunpckhdq %ymm23, %ymm16, %ymm24
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm17, %ymm21, %ymm22
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vmovdqa32 %ymm26, 6752(%rdi)
    vmovdqa32 %ymm24, 6784(%rdi)
    vpaddd 1620(%rdi){1to8}, %ymm22, %ymm16
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm20, %ymm30, %ymm23
    vprord $0x7, %ymm22, %ymm21
    vprord $0x12, %ymm22, %ymm17
    vpsrld $0x3, %ymm22, %ymm25
    vmovdqa32 %ymm23, 3232(%rdi)
    vprord $0x11, %ymm27, %ymm31
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm27, %ymm26
    vpternlogd $0x96, %ymm25, %ymm17, %ymm21
    vpsrld $0xa, %ymm27, %ymm24
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm23
    vmovq 4848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm27, %ymm21, %ymm17
    vpternlogd $0x96, %ymm24, %ymm26, %ymm31
    vpsrld $0xa, %ymm22, %ymm25
    vpaddd 2880(%rdi), %ymm19, %ymm21
    vmovdqa32 %ymm17, 3264(%rdi)
    vmovq 4880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm29, %ymm31, %ymm26
    vpternlogd $0x96, %ymm25, %ymm23, %ymm30
    vpaddd 2912(%rdi), %ymm28, %ymm24
    vpaddd 2944(%rdi), %ymm20, %ymm19
    vpaddd 1624(%rdi){1to8}, %ymm26, %ymm17
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm18, %ymm30, %ymm29
    vprord $0x11, %ymm26, %ymm31
    vprord $0x13, %ymm26, %ymm23
    vpunpckldq %ymm17, %ymm16, %ymm25
    vpunpckhdq %ymm17, %ymm16, %ymm28
    vpaddd 1628(%rdi){1to8}, %ymm29, %ymm20
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm26, %ymm18
    vmovdqa32 %ymm25, 6816(%rdi)
    vmovdqa32 %ymm28, 6848(%rdi)
    vprord $0x11, %ymm29, %ymm30
    vpternlogd $0x96, %ymm18, %ymm23, %ymm31
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm29, %ymm16
    vpsrld $0xa, %ymm29, %ymm17
    vpaddd 2976(%rdi), %ymm27, %ymm25
    vpaddd %ymm21, %ymm31, %ymm28
    vpaddd 3008(%rdi), %ymm22, %ymm23
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm17, %ymm16, %ymm30
    vpaddd 1632(%rdi){1to8}, %ymm28, %ymm18
    vprord $0x11, %ymm28, %ymm27
    vprord $0x13, %ymm28, %ymm21
    vpaddd %ymm24, %ymm30, %ymm31
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm18, %ymm20, %ymm22
    vpunpckhdq %ymm18, %ymm20, %ymm16
    vpsrld $0xa, %ymm28, %ymm17
    vpaddd 1636(%rdi){1to8}, %ymm31, %ymm24
    vmovdqa32 %ymm22, 6880(%rdi)
    vmovdqa32 %ymm16, 6912(%rdi)
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm17, %ymm21, %ymm27
    vprord $0x11, %ymm31, %ymm30
    vprord $0x13, %ymm31, %ymm20
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd %ymm19, %ymm27, %ymm22
    vmovq 5104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 3040(%rdi), %ymm26, %ymm16
    vpaddd 3072(%rdi), %ymm29, %ymm21
    vpternlogd $0x96, %ymm18, %ymm20, %ymm30
    vpaddd 1640(%rdi){1to8}, %ymm22, %ymm17
    vprord $0x11, %ymm22, %ymm19
    vmovq 5136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm22, %ymm27
    vpaddd %ymm25, %ymm30, %ymm26
    vpunpckldq %ymm17, %ymm24, %ymm29
    vpunpckhdq %ymm17, %ymm24, %ymm20
    vpsrld $0xa, %ymm22, %ymm18
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1644(%rdi){1to8}, %ymm26, %ymm25
    vmovdqa32 %ymm29, 6944(%rdi)
    vmovdqa32 %ymm20, 6976(%rdi)
    vpternlogd $0x96, %ymm18, %ymm27, %ymm19
    vprord $0x11, %ymm26, %ymm30
    vprord $0x13, %ymm26, %ymm24
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm26, %ymm17
    vpaddd %ymm23, %ymm19, %ymm29
    vpaddd 3104(%rdi), %ymm28, %ymm20
    vpaddd 3136(%rdi), %ymm31, %ymm27
    vpternlogd $0x96, %ymm17, %ymm24, %ymm30
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1648(%rdi){1to8}, %ymm29, %ymm18
    vprord $0x11, %ymm29, %ymm23
    vprord $0x13, %ymm29, %ymm19
    vpaddd %ymm16, %ymm30, %ymm28
    vpunpckldq %ymm18, %ymm25, %ymm31
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm18, %ymm25, %ymm24
    vpsrld $0xa, %ymm29, %ymm17
    vpaddd 1652(%rdi){1to8}, %ymm28, %ymm16
    vmovdqa32 %ymm31, 7008(%rdi)
    vmovdqa32 %ymm24, 7040(%rdi)
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm17, %ymm19, %ymm23
    vprord $0x11, %ymm28, %ymm30
    vprord $0x13, %ymm28, %ymm25
    vpsrld $0xa, %ymm28, %ymm18
    vpaddd %ymm21, %ymm23, %ymm31
    vpaddd 3168(%rdi), %ymm22, %ymm24
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 3200(%rdi), %ymm26, %ymm19
    vpternlogd $0x96, %ymm18, %ymm25, %ymm30
    vpaddd 1656(%rdi){1to8}, %ymm31, %ymm17
    vprord $0x11, %ymm31, %ymm21
    vprord $0x13, %ymm31, %ymm23
    vmovq 5360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2096(%rdi)
    vmovdqa %xmm2, 2224(%rdi)
    vmovq 5368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2128(%rdi)
    vmovdqa %xmm4, 2256(%rdi)
    vpaddd %ymm20, %ymm30, %ymm22
    vpunpckldq %ymm17, %ymm16, %ymm26
    vpunpckhdq %ymm17, %ymm16, %ymm25
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd 1660(%rdi){1to8}, %ymm22, %ymm20
    vmovq 5392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2160(%rdi)
    vmovdqa %xmm6, 2288(%rdi)
    vmovq 5400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2192(%rdi)
    vmovdqa %xmm8, 2320(%rdi)
    vmovdqa32 %ymm26, 7072(%rdi)
    vmovdqa32 %ymm25, 7104(%rdi)
    vpternlogd $0x96, %ymm18, %ymm23, %ymm21
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm16
    vmovdqa 32(%rdi), %xmm1
    vpaddd 1728(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 5408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 1732(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 5416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm22, %ymm17
    vpaddd %ymm27, %ymm21, %ymm31
    vpaddd 3232(%rdi), %ymm29, %ymm26
    vpaddd 3264(%rdi), %ymm28, %ymm25
    vpternlogd $0x96, %ymm17, %ymm16, %ymm30
    vpaddd 1664(%rdi){1to8}, %ymm31, %ymm23
    vprord $0x11, %ymm31, %ymm18
    vmovdqa 32(%rdi), %xmm5
    vpaddd 1736(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 5440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 1740(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 5448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm31, %ymm22
    vpaddd %ymm24, %ymm30, %ymm27
    vpunpckldq %ymm23, %ymm20, %ymm21
    vpunpckhdq %ymm23, %ymm20, %ymm29
    vpsrld $0xa, %ymm31, %ymm28
    vmovq 5472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1668(%rdi){1to8}, %ymm27, %ymm16
    vmovdqa32 %ymm21, 7136(%rdi)
    vmovdqa32 %ymm29, 7168(%rdi)
    vpternlogd $0x96, %ymm28, %ymm22, %ymm18
    vprord $0x11, %ymm27, %ymm17
    vmovq 5504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm27, %ymm24
    vpsrld $0xa, %ymm27, %ymm30
    vpaddd %ymm19, %ymm18, %ymm20
    vmovdqa32 96(%rdi), %ymm23
    vpternlogd $0x96, %ymm30, %ymm24, %ymm17
    vmovq 5536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1672(%rdi){1to8}, %ymm20, %ymm31
    vprord $0x11, %ymm20, %ymm21
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm26, %ymm17, %ymm22
    vpunpckldq %ymm31, %ymm16, %ymm28
    vpunpckhdq %ymm31, %ymm16, %ymm27
    vmovq 5568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm20, %ymm19
    vpaddd 1676(%rdi){1to8}, %ymm22, %ymm18
    vmovdqa32 %ymm28, 7200(%rdi)
    vmovdqa32 %ymm27, 7232(%rdi)
    vpternlogd $0x96, %ymm19, %ymm29, %ymm21
    vmovq 5600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprold $0x8, %ymm23, %ymm24
    vprord $0x8, %ymm23, %ymm30
    vpaddd 160(%rdi){1to8}, %ymm23, %ymm26
    vpaddd %ymm25, %ymm21, %ymm17
    vpternlogd $0xe4, 192(%rdi){1to8}, %ymm30, %ymm24
    vmovq 5632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm26, 96(%rdi)
    vpaddd 1680(%rdi){1to8}, %ymm17, %ymm16
    vmovdqa32 %ymm24, 1696(%rdi)
    vprord $0x7, %ymm24, %ymm31
    vprord $0x12, %ymm24, %ymm20
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm16, %ymm18, %ymm22
    vpunpckhdq %ymm16, %ymm18, %ymm28
    vpsrld $0x3, %ymm24, %ymm27
    vmovdqa32 %ymm24, 2464(%rdi)
    vmovdqa32 %ymm22, 7264(%rdi)
    vmovdqa32 %ymm28, 7296(%rdi)
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm27, %ymm20, %ymm31
    vmovdqa32 2464(%rdi), %ymm29
    vmovdqa32 %ymm31, 2432(%rdi)
    vpaddd 748(%rdi){1to8}, %ymm29, %ymm19
    vmovdqa32 2432(%rdi), %ymm23
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1260(%rdi){1to8}, %ymm19, %ymm25
    vprord $0x7, %ymm19, %ymm21
    vprord $0x12, %ymm19, %ymm30
    vpaddd 744(%rdi){1to8}, %ymm23, %ymm26
    vpsrld $0x3, %ymm19, %ymm17
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm19, %ymm18
    vprord $0x13, %ymm19, %ymm16
    vpaddd 1256(%rdi){1to8}, %ymm26, %ymm24
    vprord $0x7, %ymm26, %ymm22
    vprord $0x12, %ymm26, %ymm28
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm26, %ymm20
    vpunpckldq %ymm25, %ymm24, %ymm27
    vpunpckhdq %ymm25, %ymm24, %ymm31
    vpternlogd $0x96, %ymm17, %ymm30, %ymm21
    vpternlogd $0x96, %ymm20, %ymm28, %ymm22
    vmovdqa32 %ymm27, 3936(%rdi)
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm31, 3968(%rdi)
    vpaddd %ymm26, %ymm21, %ymm29
    vmovdqa32 %ymm22, 2400(%rdi)
    vprord $0x11, %ymm26, %ymm23
    vprord $0x13, %ymm26, %ymm25
    vmovq 5856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm29, 2432(%rdi)
    vpsrld $0xa, %ymm26, %ymm24
    vpsrld $0xa, %ymm19, %ymm30
    vpternlogd $0x96, %ymm24, %ymm25, %ymm23
    vpternlogd $0x96, %ymm30, %ymm16, %ymm18
    vmovq 5888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 752(%rdi){1to8}, %ymm23, %ymm17
    vpaddd 1268(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x7, %ymm18, %ymm28
    vprord $0x12, %ymm18, %ymm27
    vpaddd 1264(%rdi){1to8}, %ymm17, %ymm31
    vmovq 5920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm17, %ymm21
    vprord $0x12, %ymm17, %ymm22
    vpsrld $0x3, %ymm17, %ymm29
    vpunpckldq %ymm20, %ymm31, %ymm25
    vpunpckhdq %ymm20, %ymm31, %ymm24
    vpsrld $0x3, %ymm18, %ymm16
    vmovq 5952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpternlogd $0x96, %ymm29, %ymm22, %ymm21
    vmovdqa32 %ymm25, 4000(%rdi)
    vmovdqa32 %ymm24, 4032(%rdi)
    vpternlogd $0x96, %ymm16, %ymm27, %ymm28
    vpaddd %ymm19, %ymm21, %ymm30
    vmovq 5984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm17, %ymm23
    vprord $0x13, %ymm17, %ymm31
    vpaddd %ymm17, %ymm28, %ymm20
    vmovdqa32 %ymm30, 2464(%rdi)
    vpsrld $0xa, %ymm17, %ymm22
    vmovq 6016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm18, %ymm29
    vmovdqa32 %ymm20, 2496(%rdi)
    vprord $0x13, %ymm18, %ymm25
    vpternlogd $0x96, %ymm22, %ymm31, %ymm23
    vpsrld $0xa, %ymm18, %ymm24
    vmovq 6048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 760(%rdi){1to8}, %ymm23, %ymm16
    vpternlogd $0x96, %ymm24, %ymm25, %ymm29
    vpaddd 1272(%rdi){1to8}, %ymm16, %ymm27
    vprord $0x7, %ymm16, %ymm21
    vprord $0x12, %ymm16, %ymm28
    vpsrld $0x3, %ymm16, %ymm30
    vmovq 6080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 764(%rdi){1to8}, %ymm29, %ymm20
    vprord $0x11, %ymm16, %ymm31
    vprord $0x13, %ymm16, %ymm22
    vpternlogd $0x96, %ymm30, %ymm28, %ymm21
    vpaddd 1276(%rdi){1to8}, %ymm20, %ymm23
    vmovq 6112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm20, %ymm24
    vprord $0x12, %ymm20, %ymm25
    vpaddd %ymm18, %ymm21, %ymm29
    vpunpckldq %ymm23, %ymm27, %ymm28
    vpunpckhdq %ymm23, %ymm27, %ymm30
    vmovq 6144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm20, %ymm21
    vmovdqa32 %ymm29, 2528(%rdi)
    vmovdqa32 %ymm28, 4064(%rdi)
    vmovdqa32 %ymm30, 4096(%rdi)
    vpternlogd $0x96, %ymm21, %ymm25, %ymm24
    vmovq 6176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm16, %ymm27
    vprord $0x11, %ymm20, %ymm23
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm16, %ymm24, %ymm28
    vpternlogd $0x96, %ymm27, %ymm22, %ymm31
    vpsrld $0xa, %ymm20, %ymm30
    vmovq 6208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm28, 2560(%rdi)
    vpaddd 768(%rdi){1to8}, %ymm31, %ymm21
    vpternlogd $0x96, %ymm30, %ymm29, %ymm23
    vpaddd 1280(%rdi){1to8}, %ymm21, %ymm25
    vprord $0x7, %ymm21, %ymm24
    vmovq 6240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm21, %ymm22
    vpsrld $0x3, %ymm21, %ymm27
    vpaddd %ymm26, %ymm23, %ymm28
    vprord $0x11, %ymm21, %ymm31
    vprord $0x13, %ymm21, %ymm30
    vmovq 6272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm27, %ymm22, %ymm24
    vpaddd 1284(%rdi){1to8}, %ymm28, %ymm29
    vprord $0x7, %ymm28, %ymm23
    vprord $0x12, %ymm28, %ymm26
    vpaddd %ymm20, %ymm24, %ymm22
    vmovq 6304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm22, 2592(%rdi)
    vpunpckldq %ymm29, %ymm25, %ymm27
    vpunpckhdq %ymm29, %ymm25, %ymm24
    vpsrld $0x3, %ymm28, %ymm22
    vmovdqa32 %ymm27, 4128(%rdi)
    vpsrld $0xa, %ymm21, %ymm25
    vmovq 6336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm24, 4160(%rdi)
    vpternlogd $0x96, %ymm22, %ymm26, %ymm23
    vprord $0x11, %ymm28, %ymm29
    vpternlogd $0x96, %ymm25, %ymm30, %ymm31
    vprord $0x13, %ymm28, %ymm27
    vmovq 6368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm21, %ymm23, %ymm24
    vpsrld $0xa, %ymm28, %ymm22
    vpaddd %ymm19, %ymm31, %ymm26
    vmovdqa32 %ymm24, 2624(%rdi)
    vpternlogd $0x96, %ymm22, %ymm27, %ymm29
    vmovq 6400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1288(%rdi){1to8}, %ymm26, %ymm30
    vprord $0x7, %ymm26, %ymm25
    vprord $0x12, %ymm26, %ymm23
    vpsrld $0x3, %ymm26, %ymm19
    vpaddd %ymm17, %ymm29, %ymm31
    vmovq 6432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm26, %ymm24
    vprord $0x13, %ymm26, %ymm22
    vpternlogd $0x96, %ymm19, %ymm23, %ymm25
    vpaddd 1292(%rdi){1to8}, %ymm31, %ymm27
    vprord $0x7, %ymm31, %ymm17
    vprord $0x12, %ymm31, %ymm29
    vmovq 6464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm28, %ymm25, %ymm23
    vmovdqa32 %ymm23, 2656(%rdi)
    vpunpckldq %ymm27, %ymm30, %ymm19
    vpunpckhdq %ymm27, %ymm30, %ymm25
    vpsrld $0x3, %ymm31, %ymm23
    vmovq 6496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm19, 4192(%rdi)
    vpsrld $0xa, %ymm26, %ymm30
    vmovdqa32 %ymm25, 4224(%rdi)
    vpternlogd $0x96, %ymm23, %ymm29, %ymm17
    vprord $0x11, %ymm31, %ymm27
    vmovq 6528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm30, %ymm22, %ymm24
    vprord $0x13, %ymm31, %ymm19
    vpaddd %ymm26, %ymm17, %ymm25
    vpsrld $0xa, %ymm31, %ymm23
    vpaddd %ymm18, %ymm24, %ymm29
    vmovq 6560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 792(%rdi){1to8}, %ymm20, %ymm22
    vmovdqa32 %ymm25, 2688(%rdi)
    vpternlogd $0x96, %ymm23, %ymm19, %ymm27
    vpaddd 1296(%rdi){1to8}, %ymm29, %ymm30
    vprord $0x7, %ymm29, %ymm17
    vprord $0x12, %ymm29, %ymm18
    vmovq 6592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm29, %ymm24
    vpaddd %ymm16, %ymm27, %ymm20
    vprord $0x11, %ymm29, %ymm25
    vprord $0x13, %ymm29, %ymm23
    vpternlogd $0x96, %ymm24, %ymm18, %ymm17
    vmovq 6624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1300(%rdi){1to8}, %ymm20, %ymm19
    vprord $0x7, %ymm20, %ymm27
    vprord $0x12, %ymm20, %ymm16
    vpaddd %ymm31, %ymm17, %ymm18
    vpaddd 796(%rdi){1to8}, %ymm21, %ymm24
    vmovq 6656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm18, 2720(%rdi)
    vpunpckldq %ymm19, %ymm30, %ymm17
    vpunpckhdq %ymm19, %ymm30, %ymm21
    vpsrld $0x3, %ymm20, %ymm18
    vmovdqa32 %ymm17, 4256(%rdi)
    vmovq 6688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm29, %ymm30
    vmovdqa32 %ymm21, 4288(%rdi)
    vpternlogd $0x96, %ymm18, %ymm16, %ymm27
    vprord $0x11, %ymm20, %ymm19
    vpternlogd $0x96, %ymm30, %ymm23, %ymm25
    vprord $0x13, %ymm20, %ymm17
    vmovq 6720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm29, %ymm27, %ymm21
    vpsrld $0xa, %ymm20, %ymm18
    vpaddd %ymm22, %ymm25, %ymm16
    vpaddd 800(%rdi){1to8}, %ymm28, %ymm23
    vmovdqa32 %ymm21, 2752(%rdi)
    vmovq 6752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm18, %ymm17, %ymm19
    vpaddd 1304(%rdi){1to8}, %ymm16, %ymm30
    vprord $0x7, %ymm16, %ymm27
    vprord $0x12, %ymm16, %ymm22
    vpsrld $0x3, %ymm16, %ymm25
    vmovq 6784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm24, %ymm19, %ymm28
    vprord $0x11, %ymm16, %ymm21
    vprord $0x13, %ymm16, %ymm17
    vpternlogd $0x96, %ymm25, %ymm22, %ymm27
    vpaddd 1308(%rdi){1to8}, %ymm28, %ymm18
    vmovq 6816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm28, %ymm19
    vprord $0x12, %ymm28, %ymm24
    vpaddd %ymm20, %ymm27, %ymm22
    vpaddd 2400(%rdi), %ymm26, %ymm25
    vmovdqa32 %ymm22, 2784(%rdi)
    vpunpckldq %ymm18, %ymm30, %ymm27
    vmovq 6848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm18, %ymm30, %ymm26
    vpsrld $0x3, %ymm28, %ymm22
    vpaddd 804(%rdi){1to8}, %ymm25, %ymm30
    vmovdqa32 %ymm27, 4320(%rdi)
    vmovdqa32 %ymm26, 4352(%rdi)
    vmovq 6880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm22, %ymm24, %ymm19
    vpsrld $0xa, %ymm16, %ymm18
    vprord $0x11, %ymm28, %ymm25
    vprord $0x13, %ymm28, %ymm27
    vpaddd %ymm16, %ymm19, %ymm26
    vmovq 6912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm18, %ymm17, %ymm21
    vpsrld $0xa, %ymm28, %ymm24
    vpaddd 2432(%rdi), %ymm31, %ymm22
    vmovdqa32 %ymm26, 2816(%rdi)
    vpaddd %ymm23, %ymm21, %ymm19
    vmovq 6944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm24, %ymm27, %ymm25
    vpaddd 1312(%rdi){1to8}, %ymm19, %ymm18
    vprord $0x7, %ymm19, %ymm17
    vprord $0x12, %ymm19, %ymm31
    vpsrld $0x3, %ymm19, %ymm26
    vpaddd %ymm30, %ymm25, %ymm21
    vmovq 6976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm19, %ymm23
    vprord $0x13, %ymm19, %ymm27
    vpternlogd $0x96, %ymm26, %ymm31, %ymm17
    vpaddd 1316(%rdi){1to8}, %ymm21, %ymm24
    vprord $0x7, %ymm21, %ymm30
    vmovq 7008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm21, %ymm25
    vpaddd %ymm28, %ymm17, %ymm31
    vpaddd 2464(%rdi), %ymm29, %ymm26
    vmovdqa32 %ymm31, 2336(%rdi)
    vpunpckldq %ymm24, %ymm18, %ymm17
    vmovq 7040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm24, %ymm18, %ymm29
    vpsrld $0x3, %ymm21, %ymm31
    vmovdqa32 %ymm17, 4384(%rdi)
    vpsrld $0xa, %ymm19, %ymm24
    vmovdqa32 %ymm29, 4416(%rdi)
    vmovq 7072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vprord $0x11, %ymm21, %ymm18
    vpternlogd $0x96, %ymm24, %ymm27, %ymm23
    vprord $0x13, %ymm21, %ymm17
    vpaddd %ymm19, %ymm30, %ymm29
    vpsrld $0xa, %ymm21, %ymm25
    vmovq 7104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm22, %ymm23, %ymm31
    vpaddd 2496(%rdi), %ymm20, %ymm27
    vmovdqa32 %ymm29, 2368(%rdi)
    vpternlogd $0x96, %ymm25, %ymm17, %ymm18
    vpaddd 1320(%rdi){1to8}, %ymm31, %ymm24
    vmovq 7136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm31, %ymm30
    vprord $0x12, %ymm31, %ymm22
    vpsrld $0x3, %ymm31, %ymm23
    vpaddd %ymm26, %ymm18, %ymm20
    vprord $0x11, %ymm31, %ymm29
    vmovq 7168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm31, %ymm17
    vpternlogd $0x96, %ymm23, %ymm22, %ymm30
    vpaddd 1324(%rdi){1to8}, %ymm20, %ymm25
    vprord $0x7, %ymm20, %ymm18
    vprord $0x12, %ymm20, %ymm26
    vmovq 7200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm30, %ymm22
    vpaddd 2528(%rdi), %ymm16, %ymm23
    vmovdqa32 %ymm22, 2400(%rdi)
    vpunpckldq %ymm25, %ymm24, %ymm30
    vpunpckhdq %ymm25, %ymm24, %ymm16
    vpsrld $0x3, %ymm20, %ymm22
    vmovq 7232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm30, 4448(%rdi)
    vpsrld $0xa, %ymm31, %ymm25
    vmovdqa32 %ymm16, 4480(%rdi)
    vpternlogd $0x96, %ymm22, %ymm26, %ymm18
    vprord $0x11, %ymm20, %ymm24
    vmovq 7264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 7272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    vpternlogd $0x96, %ymm25, %ymm17, %ymm29
    vprord $0x13, %ymm20, %ymm30
    vpaddd %ymm31, %ymm18, %ymm16
    vpsrld $0xa, %ymm20, %ymm26
    vpaddd %ymm27, %ymm29, %ymm22
    vmovq 7296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 304(%rdi)
    vmovq 7304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 312(%rdi)
    vpaddd 2560(%rdi), %ymm28, %ymm17
    vmovdqa32 %ymm16, 2432(%rdi)
    vpternlogd $0x96, %ymm26, %ymm30, %ymm24
    vpaddd 1328(%rdi){1to8}, %ymm22, %ymm25
    vprord $0x7, %ymm22, %ymm18
    vmovdqa 32(%rdi), %xmm1
    vpaddd 1744(%rdi){1to4}, %xmm1, %xmm1{%k1}
    vmovdqa 48(%rdi), %xmm2
    vmovq 5424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 32(%rdi), %xmm3
    vpaddd 1748(%rdi){1to4}, %xmm3, %xmm3{%k1}
    vmovdqa 48(%rdi), %xmm4
    vmovq 5432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm22, %ymm27
    vpsrld $0x3, %ymm22, %ymm29
    vpaddd %ymm23, %ymm24, %ymm28
    vprord $0x11, %ymm22, %ymm16
    vprord $0x13, %ymm22, %ymm30
    vpternlogd $0x96, %ymm29, %ymm27, %ymm18
    vpaddd 1332(%rdi){1to8}, %ymm28, %ymm26
    vmovdqa 32(%rdi), %xmm5
    vpaddd 1752(%rdi){1to4}, %xmm5, %xmm5{%k1}
    vmovdqa 48(%rdi), %xmm6
    vmovq 5456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 32(%rdi), %xmm7
    vpaddd 1756(%rdi){1to4}, %xmm7, %xmm7{%k1}
    vmovdqa 48(%rdi), %xmm8
    vmovq 5464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm28, %ymm24
    vprord $0x12, %ymm28, %ymm23
    vpaddd %ymm20, %ymm18, %ymm27
    vpaddd 2592(%rdi), %ymm19, %ymm29
    vmovdqa32 %ymm27, 2464(%rdi)
    vmovq 5488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm26, %ymm25, %ymm18
    vpunpckhdq %ymm26, %ymm25, %ymm19
    vpsrld $0x3, %ymm28, %ymm27
    vmovdqa32 %ymm18, 4512(%rdi)
    vpsrld $0xa, %ymm22, %ymm25
    vmovq 5520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm19, 4544(%rdi)
    vpternlogd $0x96, %ymm27, %ymm23, %ymm24
    vprord $0x11, %ymm28, %ymm26
    vpternlogd $0x96, %ymm25, %ymm30, %ymm16
    vprord $0x13, %ymm28, %ymm18
    vmovq 5552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm22, %ymm24, %ymm19
    vpsrld $0xa, %ymm28, %ymm23
    vpaddd %ymm17, %ymm16, %ymm27
    vpaddd 2624(%rdi), %ymm21, %ymm30
    vmovdqa32 %ymm19, 2496(%rdi)
    vpternlogd $0x96, %ymm23, %ymm18, %ymm26
    vmovq 5584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1336(%rdi){1to8}, %ymm27, %ymm25
    vprord $0x7, %ymm27, %ymm24
    vprord $0x12, %ymm27, %ymm16
    vpsrld $0x3, %ymm27, %ymm17
    vpaddd %ymm29, %ymm26, %ymm21
    vmovq 5616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm27, %ymm19
    vprord $0x13, %ymm27, %ymm18
    vpternlogd $0x96, %ymm17, %ymm16, %ymm24
    vpaddd 1340(%rdi){1to8}, %ymm21, %ymm23
    vprord $0x7, %ymm21, %ymm29
    vmovq 5648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm21, %ymm26
    vpaddd %ymm28, %ymm24, %ymm16
    vpaddd 2656(%rdi), %ymm31, %ymm17
    vmovdqa32 %ymm16, 2528(%rdi)
    vpunpckldq %ymm23, %ymm25, %ymm24
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm23, %ymm25, %ymm31
    vpsrld $0x3, %ymm21, %ymm16
    vmovdqa32 %ymm24, 4576(%rdi)
    vpsrld $0xa, %ymm27, %ymm25
    vmovdqa32 %ymm31, 4608(%rdi)
    vpternlogd $0x96, %ymm16, %ymm26, %ymm29
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm21, %ymm23
    vpternlogd $0x96, %ymm25, %ymm18, %ymm19
    vprord $0x13, %ymm21, %ymm24
    vpaddd %ymm27, %ymm29, %ymm31
    vpsrld $0xa, %ymm21, %ymm26
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm30, %ymm19, %ymm16
    vpaddd 2688(%rdi), %ymm20, %ymm18
    vmovdqa32 %ymm31, 2560(%rdi)
    vpternlogd $0x96, %ymm26, %ymm24, %ymm23
    vpaddd 1344(%rdi){1to8}, %ymm16, %ymm25
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm16, %ymm29
    vprord $0x12, %ymm16, %ymm19
    vpsrld $0x3, %ymm16, %ymm30
    vpaddd %ymm17, %ymm23, %ymm20
    vprord $0x11, %ymm16, %ymm31
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm16, %ymm24
    vpternlogd $0x96, %ymm30, %ymm19, %ymm29
    vpaddd 1348(%rdi){1to8}, %ymm20, %ymm26
    vprord $0x7, %ymm20, %ymm17
    vprord $0x12, %ymm20, %ymm23
    vpaddd %ymm21, %ymm29, %ymm19
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2720(%rdi), %ymm22, %ymm30
    vmovdqa32 %ymm19, 2592(%rdi)
    vpunpckldq %ymm26, %ymm25, %ymm29
    vpunpckhdq %ymm26, %ymm25, %ymm22
    vpsrld $0x3, %ymm20, %ymm19
    vmovq 5872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm29, 4640(%rdi)
    vpsrld $0xa, %ymm16, %ymm26
    vmovdqa32 %ymm22, 4672(%rdi)
    vpternlogd $0x96, %ymm19, %ymm23, %ymm17
    vprord $0x11, %ymm20, %ymm25
    vmovq 5904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpternlogd $0x96, %ymm26, %ymm24, %ymm31
    vprord $0x13, %ymm20, %ymm29
    vpaddd %ymm16, %ymm17, %ymm22
    vpsrld $0xa, %ymm20, %ymm23
    vpaddd %ymm18, %ymm31, %ymm19
    vmovq 5936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2752(%rdi), %ymm28, %ymm24
    vmovdqa32 %ymm22, 2624(%rdi)
    vpternlogd $0x96, %ymm23, %ymm29, %ymm25
    vpaddd 1352(%rdi){1to8}, %ymm19, %ymm26
    vprord $0x7, %ymm19, %ymm17
    vprord $0x12, %ymm19, %ymm18
    vmovq 5968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm19, %ymm31
    vpaddd %ymm30, %ymm25, %ymm28
    vprord $0x11, %ymm19, %ymm22
    vprord $0x13, %ymm19, %ymm29
    vpternlogd $0x96, %ymm31, %ymm18, %ymm17
    vmovq 6000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1356(%rdi){1to8}, %ymm28, %ymm23
    vprord $0x7, %ymm28, %ymm25
    vprord $0x12, %ymm28, %ymm30
    vpaddd %ymm20, %ymm17, %ymm18
    vpaddd 2784(%rdi), %ymm27, %ymm31
    vmovq 6032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm18, 2656(%rdi)
    vpunpckldq %ymm23, %ymm26, %ymm17
    vpunpckhdq %ymm23, %ymm26, %ymm27
    vpsrld $0x3, %ymm28, %ymm18
    vmovdqa32 %ymm17, 4704(%rdi)
    vmovq 6064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm19, %ymm23
    vmovdqa32 %ymm27, 4736(%rdi)
    vpternlogd $0x96, %ymm18, %ymm30, %ymm25
    vprord $0x11, %ymm28, %ymm26
    vpternlogd $0x96, %ymm23, %ymm29, %ymm22
    vprord $0x13, %ymm28, %ymm17
    vmovq 6096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm19, %ymm25, %ymm27
    vpsrld $0xa, %ymm28, %ymm30
    vpaddd %ymm24, %ymm22, %ymm18
    vpaddd 2816(%rdi), %ymm21, %ymm29
    vmovdqa32 %ymm27, 2688(%rdi)
    vmovq 6128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm30, %ymm17, %ymm26
    vpaddd 1360(%rdi){1to8}, %ymm18, %ymm23
    vprord $0x7, %ymm18, %ymm25
    vprord $0x12, %ymm18, %ymm24
    vpsrld $0x3, %ymm18, %ymm22
    vmovq 6160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm31, %ymm26, %ymm21
    vprord $0x11, %ymm18, %ymm27
    vprord $0x13, %ymm18, %ymm17
    vpternlogd $0x96, %ymm22, %ymm24, %ymm25
    vpaddd 1364(%rdi){1to8}, %ymm21, %ymm30
    vmovq 6192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm21, %ymm26
    vprord $0x12, %ymm21, %ymm31
    vpaddd %ymm28, %ymm25, %ymm24
    vpaddd 2336(%rdi), %ymm16, %ymm22
    vmovdqa32 %ymm24, 2720(%rdi)
    vpunpckldq %ymm30, %ymm23, %ymm25
    vmovq 6224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm30, %ymm23, %ymm16
    vpsrld $0x3, %ymm21, %ymm24
    vmovdqa32 %ymm25, 4768(%rdi)
    vpsrld $0xa, %ymm18, %ymm23
    vmovdqa32 %ymm16, 4800(%rdi)
    vmovq 6256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm24, %ymm31, %ymm26
    vprord $0x11, %ymm21, %ymm30
    vpternlogd $0x96, %ymm23, %ymm17, %ymm27
    vprord $0x13, %ymm21, %ymm25
    vpaddd %ymm18, %ymm26, %ymm16
    vmovq 6288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm21, %ymm31
    vpaddd %ymm29, %ymm27, %ymm24
    vpaddd 2368(%rdi), %ymm20, %ymm17
    vmovdqa32 %ymm16, 2752(%rdi)
    vpternlogd $0x96, %ymm31, %ymm25, %ymm30
    vmovq 6320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1368(%rdi){1to8}, %ymm24, %ymm23
    vprord $0x7, %ymm24, %ymm26
    vprord $0x12, %ymm24, %ymm27
    vpsrld $0x3, %ymm24, %ymm29
    vpaddd %ymm22, %ymm30, %ymm20
    vprord $0x11, %ymm24, %ymm16
    vmovq 6352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm24, %ymm25
    vpternlogd $0x96, %ymm29, %ymm27, %ymm26
    vpaddd 1372(%rdi){1to8}, %ymm20, %ymm31
    vprord $0x7, %ymm20, %ymm22
    vprord $0x12, %ymm20, %ymm30
    vmovq 6384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm21, %ymm26, %ymm27
    vpaddd 2400(%rdi), %ymm19, %ymm29
    vpaddd 2432(%rdi), %ymm28, %ymm26
    vmovdqa32 %ymm27, 2784(%rdi)
    vpunpckldq %ymm31, %ymm23, %ymm19
    vmovq 6416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm31, %ymm23, %ymm28
    vpsrld $0x3, %ymm20, %ymm27
    vmovdqa32 %ymm19, 4832(%rdi)
    vpsrld $0xa, %ymm24, %ymm23
    vmovdqa32 %ymm28, 4864(%rdi)
    vmovq 6448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpternlogd $0x96, %ymm27, %ymm30, %ymm22
    vprord $0x11, %ymm20, %ymm31
    vpternlogd $0x96, %ymm23, %ymm25, %ymm16
    vprord $0x13, %ymm20, %ymm19
    vpaddd %ymm24, %ymm22, %ymm28
    vpsrld $0xa, %ymm20, %ymm30
    vmovq 6480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm17, %ymm16, %ymm27
    vpaddd 2464(%rdi), %ymm18, %ymm25
    vmovdqa32 %ymm28, 2816(%rdi)
    vpternlogd $0x96, %ymm30, %ymm19, %ymm31
    vpaddd 1376(%rdi){1to8}, %ymm27, %ymm23
    vmovq 6512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm22
    vprord $0x12, %ymm27, %ymm16
    vpsrld $0x3, %ymm27, %ymm17
    vpaddd %ymm29, %ymm31, %ymm18
    vprord $0x11, %ymm27, %ymm28
    vmovq 6544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm27, %ymm19
    vpternlogd $0x96, %ymm17, %ymm16, %ymm22
    vpaddd 1380(%rdi){1to8}, %ymm18, %ymm30
    vpsrld $0xa, %ymm27, %ymm29
    vprord $0x11, %ymm18, %ymm31
    vmovq 6576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm20, %ymm22, %ymm16
    vpaddd 2496(%rdi), %ymm21, %ymm17
    vpternlogd $0x96, %ymm29, %ymm19, %ymm28
    vpunpckldq %ymm30, %ymm23, %ymm22
    vmovdqa32 %ymm16, 2336(%rdi)
    vpunpckhdq %ymm30, %ymm23, %ymm21
    vmovq 6608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm26, %ymm28, %ymm19
    vmovdqa32 %ymm22, 4896(%rdi)
    vprord $0x13, %ymm18, %ymm29
    vmovdqa32 %ymm21, 4928(%rdi)
    vpaddd 1384(%rdi){1to8}, %ymm19, %ymm16
    vmovq 6640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm18, %ymm30
    vprord $0x11, %ymm19, %ymm23
    vprord $0x13, %ymm19, %ymm26
    vpsrld $0xa, %ymm19, %ymm28
    vpternlogd $0x96, %ymm30, %ymm29, %ymm31
    vmovq 6672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2528(%rdi), %ymm24, %ymm22
    vpaddd 2560(%rdi), %ymm20, %ymm21
    vpternlogd $0x96, %ymm28, %ymm26, %ymm23
    vpaddd %ymm25, %ymm31, %ymm29
    vpaddd 2592(%rdi), %ymm27, %ymm30
    vmovq 6704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm17, %ymm23, %ymm24
    vpaddd 1388(%rdi){1to8}, %ymm29, %ymm20
    vprord $0x11, %ymm29, %ymm26
    vprord $0x13, %ymm29, %ymm28
    vpaddd 1392(%rdi){1to8}, %ymm24, %ymm25
    vpunpckldq %ymm20, %ymm16, %ymm31
    vmovq 6736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm20, %ymm16, %ymm27
    vpsrld $0xa, %ymm29, %ymm17
    vprord $0x11, %ymm24, %ymm23
    vmovdqa32 %ymm31, 4960(%rdi)
    vmovdqa32 %ymm27, 4992(%rdi)
    vmovq 6768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm17, %ymm28, %ymm26
    vprord $0x13, %ymm24, %ymm20
    vpsrld $0xa, %ymm24, %ymm16
    vpaddd 2624(%rdi), %ymm18, %ymm31
    vpaddd %ymm22, %ymm26, %ymm27
    vmovq 6800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2656(%rdi), %ymm19, %ymm28
    vpternlogd $0x96, %ymm16, %ymm20, %ymm23
    vpaddd 1396(%rdi){1to8}, %ymm27, %ymm17
    vprord $0x11, %ymm27, %ymm18
    vprord $0x13, %ymm27, %ymm22
    vmovq 6832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm23, %ymm26
    vpunpckldq %ymm17, %ymm25, %ymm19
    vpunpckhdq %ymm17, %ymm25, %ymm20
    vpsrld $0xa, %ymm27, %ymm16
    vpaddd 1400(%rdi){1to8}, %ymm26, %ymm21
    vmovdqa32 %ymm19, 5024(%rdi)
    vmovq 6864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm20, 5056(%rdi)
    vpternlogd $0x96, %ymm16, %ymm22, %ymm18
    vprord $0x11, %ymm26, %ymm23
    vprord $0x13, %ymm26, %ymm17
    vpsrld $0xa, %ymm26, %ymm25
    vmovq 6896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm30, %ymm18, %ymm19
    vpaddd 2688(%rdi), %ymm29, %ymm20
    vpaddd 2720(%rdi), %ymm24, %ymm22
    vpternlogd $0x96, %ymm25, %ymm17, %ymm23
    vpaddd 1404(%rdi){1to8}, %ymm19, %ymm16
    vmovq 6928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm19, %ymm30
    vprord $0x13, %ymm19, %ymm18
    vpaddd %ymm31, %ymm23, %ymm29
    vpunpckldq %ymm16, %ymm21, %ymm24
    vpunpckhdq %ymm16, %ymm21, %ymm17
    vmovq 6960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm19, %ymm25
    vpaddd 1408(%rdi){1to8}, %ymm29, %ymm31
    vmovdqa32 %ymm24, 5088(%rdi)
    vmovdqa32 %ymm17, 5120(%rdi)
    vpternlogd $0x96, %ymm25, %ymm18, %ymm30
    vprord $0x11, %ymm29, %ymm23
    vmovq 6992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm29, %ymm16
    vpsrld $0xa, %ymm29, %ymm21
    vpaddd %ymm28, %ymm30, %ymm24
    vpaddd 2752(%rdi), %ymm27, %ymm17
    vpaddd 2784(%rdi), %ymm26, %ymm18
    vmovq 7024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpternlogd $0x96, %ymm21, %ymm16, %ymm23
    vpaddd 1412(%rdi){1to8}, %ymm24, %ymm25
    vprord $0x11, %ymm24, %ymm28
    vprord $0x13, %ymm24, %ymm30
    vpaddd %ymm20, %ymm23, %ymm27
    vmovq 7056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm25, %ymm31, %ymm26
    vpunpckhdq %ymm25, %ymm31, %ymm16
    vpsrld $0xa, %ymm24, %ymm21
    vpaddd 1416(%rdi){1to8}, %ymm27, %ymm20
    vmovdqa32 %ymm26, 5152(%rdi)
    vmovq 7088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm16, 5184(%rdi)
    vpternlogd $0x96, %ymm21, %ymm30, %ymm28
    vprord $0x11, %ymm27, %ymm23
    vprord $0x13, %ymm27, %ymm25
    vpsrld $0xa, %ymm27, %ymm31
    vpaddd %ymm22, %ymm28, %ymm24
    vmovq 7120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2816(%rdi), %ymm19, %ymm26
    vpaddd 2336(%rdi), %ymm29, %ymm16
    vpternlogd $0x96, %ymm31, %ymm25, %ymm23
    vpaddd 1420(%rdi){1to8}, %ymm24, %ymm30
    vprord $0x11, %ymm24, %ymm21
    vmovq 7152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm24, %ymm27
    vpaddd %ymm17, %ymm23, %ymm22
    vpunpckldq %ymm30, %ymm20, %ymm28
    vpunpckhdq %ymm30, %ymm20, %ymm19
    vpsrld $0xa, %ymm24, %ymm29
    vmovq 7184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1424(%rdi){1to8}, %ymm22, %ymm25
    vmovdqa32 %ymm28, 5216(%rdi)
    vmovdqa32 %ymm19, 5248(%rdi)
    vpternlogd $0x96, %ymm29, %ymm27, %ymm21
    vprord $0x11, %ymm22, %ymm31
    vmovq 7216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm22, %ymm17
    vpsrld $0xa, %ymm22, %ymm23
    vpaddd %ymm18, %ymm21, %ymm30
    vpternlogd $0x96, %ymm23, %ymm17, %ymm31
    vpaddd 1428(%rdi){1to8}, %ymm30, %ymm20
    vprord $0x11, %ymm30, %ymm24
    vmovq 7248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm30, %ymm28
    vpaddd %ymm26, %ymm31, %ymm19
    vpunpckldq %ymm20, %ymm25, %ymm27
    vpunpckhdq %ymm20, %ymm25, %ymm29
    vpsrld $0xa, %ymm30, %ymm22
    vmovq 7280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 320(%rdi)
    vmovq 7288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 328(%rdi)
    vpaddd 1432(%rdi){1to8}, %ymm19, %ymm18
    vmovdqa32 %ymm27, 5280(%rdi)
    vmovdqa32 %ymm29, 5312(%rdi)
    vpternlogd $0x96, %ymm22, %ymm28, %ymm24
    vpaddd %ymm16, %ymm24, %ymm21
    vmovq 7312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 344(%rdi)
    vpaddd 1436(%rdi){1to8}, %ymm21, %ymm17
    vpunpckldq %ymm17, %ymm18, %ymm23
    vpunpckhdq %ymm17, %ymm18, %ymm26
    vmovdqa32 %ymm23, 5344(%rdi)
    vmovdqa32 %ymm26, 5376(%rdi)
    subl $1, %esi
    jz 2f
    testl %eax, %eax
    jz 1b
2:
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
